using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Copies files and folders from an image that is no stage of this file.
/// <para><c>COPY --from=&lt;image&gt; &lt;source&gt;… &lt;destination&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[CopyFromImage("nginx:1.29", "/etc/nginx/nginx.conf", "/nginx.conf")]</code>
/// <code lang="dockerfile">COPY --from=nginx:1.29 /etc/nginx/nginx.conf /nginx.conf</code>
/// (Dockerfile reference, COPY --from.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class CopyFromImageAttribute : CopyInstructionAttribute
{
    /// <summary>Copies one source from an image.</summary>
    /// <param name="image">
    /// The image reference, <c>name:tag</c> or <c>name@sha256:…</c>. A variable in it is an error, since it is not expanded: open
    /// a <see cref="StageAttribute"/> on the image and copy from that.
    /// </param>
    /// <param name="source">The path in the image, from its root; may be a pattern.</param>
    /// <param name="destination">The path in this stage; with a <c>/</c> at its end it is a folder.</param>
    /// <remarks>
    /// <code lang="csharp">[CopyFromImage("busybox:1.37", "/bin/busybox", "/bin/")]</code>
    /// <code lang="dockerfile">COPY --from=busybox:1.37 /bin/busybox /bin/</code>
    /// </remarks>
    public CopyFromImageAttribute(string image, string source, string destination)
    {
    }

    /// <summary>Copies several sources from an image.</summary>
    /// <param name="image">The image reference, as for one source.</param>
    /// <param name="sources">The paths in the image, from its root. None at all is an error.</param>
    /// <param name="destination">The folder in this stage. With several sources, no <c>/</c> at its end is an error.</param>
    /// <remarks>
    /// <code lang="csharp">[CopyFromImage("ghcr.io/astral-sh/uv:0.9", ["/uv", "/uvx"], "/bin/")]</code>
    /// <code lang="dockerfile">COPY --from=ghcr.io/astral-sh/uv:0.9 /uv /uvx /bin/</code>
    /// </remarks>
    public CopyFromImageAttribute(string image, string[] sources, string destination)
    {
    }
}
