using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Adds one piece of metadata to the image.
/// <para><c>LABEL &lt;name&gt;=&lt;value&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[Label("org.opencontainers.image.title", "Orders service")]</code>
/// <code lang="dockerfile">LABEL org.opencontainers.image.title="Orders service"</code>
/// (Dockerfile reference, LABEL; the common names: OCI image specification, Annotations.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class LabelAttribute : DockerfileAttribute
{
    /// <summary>Sets the label <paramref name="name"/> to <paramref name="value"/>.</summary>
    /// <param name="name">The key; an empty key or a line end in it is an error. Variables are expanded.</param>
    /// <param name="value">The value; may be empty. Variables are expanded.</param>
    /// <remarks>
    /// <code lang="csharp">[Label("org.opencontainers.image.revision", "$REVISION")]</code>
    /// <code lang="dockerfile">LABEL org.opencontainers.image.revision=$REVISION</code>
    /// </remarks>
    public LabelAttribute(string name, string value)
    {
    }
}
