using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Declares a build argument. Before the first stage it is global and may be used in <c>FROM</c>; inside a stage it holds
/// from there to the end of the stage.
/// <para><c>ARG &lt;name&gt;[=&lt;default&gt;]</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[Arg("JDK", "11")]</code>
/// <code lang="dockerfile">ARG JDK=11</code>
/// A stage sees a global argument only after declaring it again, without a value. Build arguments stay visible in the
/// image's history: use a <see cref="SecretMountAttribute"/> for secrets. (Dockerfile reference, ARG.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class ArgAttribute : DockerfileAttribute
{
    /// <summary>An argument without a default value, or a global or platform argument brought into the stage.</summary>
    /// <param name="name">The name: a letter or <c>_</c>, then letters, digits and <c>_</c>; anything else is an error.</param>
    /// <remarks>
    /// <code lang="csharp">[Arg("TARGETARCH")]</code>
    /// <code lang="dockerfile">ARG TARGETARCH</code>
    /// </remarks>
    public ArgAttribute(string name)
    {
    }

    /// <summary>An argument with a default value, which <c>docker build --build-arg</c> overrides.</summary>
    /// <param name="name">The name: a letter or <c>_</c>, then letters, digits and <c>_</c>; anything else is an error.</param>
    /// <param name="defaultValue">The default value; may be empty. Variables are expanded.</param>
    /// <remarks>
    /// <code lang="csharp">[Arg("BASE", "debian:${RELEASE:-13}")]</code>
    /// <code lang="dockerfile">ARG BASE=debian:${RELEASE:-13}</code>
    /// </remarks>
    public ArgAttribute(string name, string defaultValue)
    {
    }
}
