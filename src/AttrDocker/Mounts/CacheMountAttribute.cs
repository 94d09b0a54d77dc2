using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Mounts a folder that the builder keeps from one build to the next; it is not part of the image.
/// <para><c>RUN --mount=type=cache,target=&lt;path&gt;,… &lt;command&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[CacheMount("/root/.m2"), Run("mvn package")]</code>
/// <code lang="dockerfile">
/// RUN --mount=type=cache,target=/root/.m2 \
///     mvn package
/// </code>
/// Frontend 1.2 or newer. (Dockerfile reference, RUN --mount=type=cache.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class CacheMountAttribute : MountAttribute
{
    /// <summary>Mounts a cache at <paramref name="target"/>.</summary>
    /// <param name="target">The folder; a relative one starts at the working directory.</param>
    /// <remarks>
    /// <code lang="csharp">[CacheMount("/root/.nuget/packages"), Run("dotnet restore")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=cache,target=/root/.nuget/packages \
    ///     dotnet restore
    /// </code>
    /// </remarks>
    public CacheMountAttribute(string target)
    {
    }

    /// <summary>The name of the cache, so that different mounts share it; the target when not set.</summary>
    /// <remarks>
    /// <code lang="csharp">[CacheMount("/root/.npm", Id = "npm"), Run("npm ci")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=cache,id=npm,target=/root/.npm \
    ///     npm ci
    /// </code>
    /// (Dockerfile reference, RUN --mount=type=cache.)
    /// </remarks>
    public string? Id { get; set; }

    /// <summary>The folder of <see cref="From"/> that a new cache begins with; its root when not set.</summary>
    /// <remarks>
    /// <code lang="csharp">[CacheMount("/cache", From = "seed", Source = "/filled"), Run("make")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=cache,target=/cache,from=seed,source=/filled \
    ///     make
    /// </code>
    /// (Dockerfile reference, RUN --mount=type=cache.)
    /// </remarks>
    public string? Source { get; set; }

    /// <summary>
    /// The stage, image or named build context that a new cache begins with; an empty folder when not set. Not expanded.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[CacheMount("/cache", From = "seed"), Run("make")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=cache,target=/cache,from=seed \
    ///     make
    /// </code>
    /// (Dockerfile reference, RUN --mount=type=cache.)
    /// </remarks>
    public string? From { get; set; }

    /// <summary>
    /// The class of the stage that a new cache begins with. A class that is no earlier stage of this image is an error, and so
    /// is <see cref="From"/> beside it.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[CacheMount("/cache", FromStage = typeof(Seed)), Run("make")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=cache,target=/cache,from=seed \
    ///     make
    /// </code>
    /// (Dockerfile reference, RUN --mount=type=cache.)
    /// </remarks>
    public Type? FromStage { get; set; }

    /// <summary>How builds that run at the same time share the cache; <see cref="CacheSharing.Shared"/> when not set.</summary>
    /// <remarks>
    /// <code lang="csharp">[CacheMount("/var/cache/apt", Sharing = CacheSharing.Locked), Run("apt-get install -y curl")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=cache,target=/var/cache/apt,sharing=locked \
    ///     apt-get install -y curl
    /// </code>
    /// (Dockerfile reference, RUN --mount=type=cache.)
    /// </remarks>
    public CacheSharing Sharing { get; set; }

    /// <summary>The permissions of a new cache's folder, in octal; <c>0755</c> when not set. Anything else is an error.</summary>
    /// <remarks>
    /// <code lang="csharp">[CacheMount("/cache", Mode = "0777"), Run("make")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=cache,target=/cache,mode=0777 \
    ///     make
    /// </code>
    /// (Dockerfile reference, RUN --mount=type=cache.)
    /// </remarks>
    public string? Mode { get; set; }

    /// <summary>The id of the user who owns a new cache's folder; 0 when not set. A negative one is an error.</summary>
    /// <remarks>
    /// <code lang="csharp">[CacheMount("/home/app/.cache", Uid = 1654), Run("make")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=cache,target=/home/app/.cache,uid=1654 \
    ///     make
    /// </code>
    /// (Dockerfile reference, RUN --mount=type=cache.)
    /// </remarks>
    public int Uid { get; set; }

    /// <summary>The id of the group that owns a new cache's folder; 0 when not set. A negative one is an error.</summary>
    /// <remarks>
    /// <code lang="csharp">[CacheMount("/home/app/.cache", Gid = 1654), Run("make")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=cache,target=/home/app/.cache,gid=1654 \
    ///     make
    /// </code>
    /// (Dockerfile reference, RUN --mount=type=cache.)
    /// </remarks>
    public int Gid { get; set; }

    /// <summary>Lets the command read the cache and not write it.</summary>
    /// <remarks>
    /// <code lang="csharp">[CacheMount("/cache", ReadOnly = true), Run("make")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=cache,target=/cache,readonly \
    ///     make
    /// </code>
    /// (Dockerfile reference, RUN --mount=type=cache.)
    /// </remarks>
    public bool ReadOnly { get; set; }
}
