using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Sets an environment variable, for the rest of the stage and in the containers of its image.
/// <para><c>ENV &lt;name&gt;=&lt;value&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[Env("JAVA_OPTS", "-Xmx256m -Xss512k")]</code>
/// <code lang="dockerfile">ENV JAVA_OPTS="-Xmx256m -Xss512k"</code>
/// For a variable that only the build needs use <see cref="ArgAttribute"/>. (Dockerfile reference, ENV.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class EnvAttribute : DockerfileAttribute
{
    /// <summary>Sets <paramref name="name"/> to <paramref name="value"/>.</summary>
    /// <param name="name">The variable's name; an empty name or one with <c>=</c> in it is an error.</param>
    /// <param name="value">The value; may be empty. Variables are expanded, with the values from before this instruction.</param>
    /// <remarks>
    /// <code lang="csharp">[Env("PATH", "/opt/app/bin:$PATH")]</code>
    /// <code lang="dockerfile">ENV PATH=/opt/app/bin:$PATH</code>
    /// </remarks>
    public EnvAttribute(string name, string value)
    {
    }
}
