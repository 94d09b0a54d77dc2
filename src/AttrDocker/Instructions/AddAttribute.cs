using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Adds what <c>COPY</c> cannot: a file from a URL, a Git repository, or the content of a local archive.
/// <para><c>ADD &lt;source&gt;… &lt;destination&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[Add("https://example.com/tool.tar.gz", "/tmp/")]</code>
/// <code lang="dockerfile">ADD https://example.com/tool.tar.gz /tmp/</code>
/// For plain files of the build context use <see cref="CopyAttribute"/>. (Dockerfile reference, ADD.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class AddAttribute : FileInstructionAttribute
{
    /// <summary>Adds one source.</summary>
    /// <param name="source">
    /// A path or pattern in the build context, an <c>http</c> or <c>https</c> URL, or a Git URL with optional <c>#ref:folder</c>
    /// (frontend 1.6 or newer) or query (1.18).
    /// </param>
    /// <param name="destination">The path in the stage; with a <c>/</c> at its end it is a folder.</param>
    /// <remarks>
    /// <code lang="csharp">[Add("https://github.com/moby/buildkit.git#v0.26.0:docs", "/buildkit-docs")]</code>
    /// <code lang="dockerfile">ADD https://github.com/moby/buildkit.git#v0.26.0:docs /buildkit-docs</code>
    /// </remarks>
    public AddAttribute(string source, string destination)
    {
    }

    /// <summary>Adds several sources to one folder.</summary>
    /// <param name="sources">The sources, each as for one. None at all is an error.</param>
    /// <param name="destination">The folder in the stage. With several sources, no <c>/</c> at its end is an error.</param>
    /// <remarks>
    /// <code lang="csharp">[Add(["rootfs.tar.gz", "extra.tar.gz"], "/")]</code>
    /// <code lang="dockerfile">ADD rootfs.tar.gz extra.tar.gz /</code>
    /// </remarks>
    public AddAttribute(string[] sources, string destination)
    {
    }

    /// <summary>
    /// Patterns of files to leave out, in the syntax of <c>.dockerignore</c>; each becomes one flag. Nothing is expanded.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[Add("docs", "/docs", Exclude = ["*.tmp"])]</code>
    /// <code lang="dockerfile">ADD --exclude=*.tmp docs /docs</code>
    /// Frontend 1.19 or newer. (Dockerfile reference, ADD --exclude.)
    /// </remarks>
    public string[]? Exclude { get; set; }

    /// <summary>
    /// What the source must be: <c>sha256:…</c> of a file from a URL, or the commit, or its beginning, of a Git source. An
    /// error with several sources and with a source of the build context.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[Add("https://example.com/tool", "/bin/", Checksum = "sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d")]</code>
    /// <code lang="dockerfile">ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/tool /bin/</code>
    /// Frontend 1.6 or newer; for a Git source 1.16. Variables are expanded. (Dockerfile reference, ADD --checksum.)
    /// </remarks>
    public string? Checksum { get; set; }

    /// <summary>Keeps the <c>.git</c> folder of a Git source.</summary>
    /// <remarks>
    /// <code lang="csharp">[Add("https://github.com/moby/buildkit.git#v0.26.0", "/src", KeepGitDir = true)]</code>
    /// <code lang="dockerfile">ADD --keep-git-dir https://github.com/moby/buildkit.git#v0.26.0 /src</code>
    /// Frontend 1.6 or newer. (Dockerfile reference, ADD --keep-git-dir.)
    /// </remarks>
    public bool KeepGitDir { get; set; }

    /// <summary>
    /// Whether archives are unpacked. Not set differs from both values: then archives of the build context are unpacked, and
    /// those from a URL are not.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[Add("backup.tar.gz", "/backups/", Unpack = false)]</code>
    /// <code lang="dockerfile">ADD --unpack=false backup.tar.gz /backups/</code>
    /// Frontend 1.17 or newer. (Dockerfile reference, ADD --unpack.)
    /// </remarks>
    public bool Unpack { get; set; }
}
