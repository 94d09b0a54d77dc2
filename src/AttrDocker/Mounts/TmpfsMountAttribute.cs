using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Gives the command an empty folder in memory.
/// <para><c>RUN --mount=type=tmpfs,target=&lt;path&gt;,… &lt;command&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[TmpfsMount("/tmp"), Run("make test")]</code>
/// <code lang="dockerfile">
/// RUN --mount=type=tmpfs,target=/tmp \
///     make test
/// </code>
/// Frontend 1.2 or newer. (Dockerfile reference, RUN --mount=type=tmpfs.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class TmpfsMountAttribute : MountAttribute
{
    /// <summary>Mounts the folder at <paramref name="target"/>.</summary>
    /// <param name="target">The path; a relative one starts at the working directory.</param>
    /// <remarks>
    /// <code lang="csharp">[TmpfsMount("/var/tmp"), Run("make test")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=tmpfs,target=/var/tmp \
    ///     make test
    /// </code>
    /// </remarks>
    public TmpfsMountAttribute(string target)
    {
    }

    /// <summary>
    /// The most that the folder holds: a number of bytes, or with the unit <c>k</c>, <c>m</c> or <c>g</c> (of 1024); no limit
    /// when not set. Anything else is an error.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[TmpfsMount("/tmp", Size = "64m"), Run("make test")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=tmpfs,target=/tmp,size=64m \
    ///     make test
    /// </code>
    /// Frontend 1.4 or newer. (Dockerfile reference, RUN --mount=type=tmpfs.)
    /// </remarks>
    public string? Size { get; set; }
}
