using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Lets the command see files of the build context, a stage, an image or a named build context without copying them into
/// a layer.
/// <para><c>RUN --mount=type=bind,target=&lt;path&gt;,… &lt;command&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[BindMount("/src"), Run("make -C /src test")]</code>
/// <code lang="dockerfile">
/// RUN --mount=type=bind,target=/src \
///     make -C /src test
/// </code>
/// Frontend 1.2 or newer. (Dockerfile reference, RUN --mount=type=bind.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class BindMountAttribute : MountAttribute
{
    /// <summary>Mounts the files at <paramref name="target"/>, read-only.</summary>
    /// <param name="target">The path; a relative one starts at the working directory.</param>
    /// <remarks>
    /// <code lang="csharp">[BindMount("go.mod", Source = "go.mod"), Run("go mod download")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=bind,source=go.mod,target=go.mod \
    ///     go mod download
    /// </code>
    /// </remarks>
    public BindMountAttribute(string target)
    {
    }

    /// <summary>The file or folder to mount, from the root of where it comes from; the root itself when not set.</summary>
    /// <remarks>
    /// <code lang="csharp">[BindMount("/tests", Source = "tests"), Run("run-parts /tests")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=bind,source=tests,target=/tests \
    ///     run-parts /tests
    /// </code>
    /// (Dockerfile reference, RUN --mount=type=bind.)
    /// </remarks>
    public string? Source { get; set; }

    /// <summary>
    /// The stage, image or named build context that the files come from; the build context when not set. Not expanded.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[BindMount("/out", From = "builder", Source = "/out"), Run("dpkg -i /out/app.deb")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=bind,from=builder,source=/out,target=/out \
    ///     dpkg -i /out/app.deb
    /// </code>
    /// (Dockerfile reference, RUN --mount=type=bind.)
    /// </remarks>
    public string? From { get; set; }

    /// <summary>
    /// The class of the stage that the files come from. A class that is no earlier stage of this image is an error, and so is
    /// <see cref="From"/> beside it.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[BindMount("/out", FromStage = typeof(Builder), Source = "/out"), Run("dpkg -i /out/app.deb")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=bind,from=builder,source=/out,target=/out \
    ///     dpkg -i /out/app.deb
    /// </code>
    /// (Dockerfile reference, RUN --mount=type=bind.)
    /// </remarks>
    public Type? FromStage { get; set; }

    /// <summary>Lets the command write to the mount; what it writes is thrown away afterwards.</summary>
    /// <remarks>
    /// <code lang="csharp">[BindMount("/src", ReadWrite = true), Run("make -C /src install")]</code>
    /// <code lang="dockerfile">
    /// RUN --mount=type=bind,target=/src,readwrite \
    ///     make -C /src install
    /// </code>
    /// (Dockerfile reference, RUN --mount=type=bind.)
    /// </remarks>
    public bool ReadWrite { get; set; }
}
