using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Marks folders that hold data from outside the container.
/// <para><c>VOLUME ["&lt;path&gt;", …]</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[Volume("/var/lib/db", "/var/log/db")]</code>
/// <code lang="dockerfile">VOLUME ["/var/lib/db", "/var/log/db"]</code>
/// (Dockerfile reference, VOLUME.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class VolumeAttribute : DockerfileAttribute
{
    /// <summary>Makes each of <paramref name="paths"/> a mount point.</summary>
    /// <param name="paths">The folders, from the root of the image. Variables are expanded. None at all is an error.</param>
    /// <remarks>
    /// <code lang="csharp">[Volume("/data")]</code>
    /// <code lang="dockerfile">VOLUME ["/data"]</code>
    /// </remarks>
    public VolumeAttribute(params string[] paths)
    {
    }
}
