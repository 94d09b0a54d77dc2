using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Copies files and folders from a named build context, which <c>docker build --build-context name=…</c> gives: a folder, a
/// Git repository, a URL or an image.
/// <para><c>COPY --from=&lt;context&gt; &lt;source&gt;… &lt;destination&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[CopyFromContext("shared", "config.json", "/app/")]</code>
/// <code lang="dockerfile">COPY --from=shared config.json /app/</code>
/// Frontend 1.4 or newer. (Dockerfile reference, COPY --from.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class CopyFromContextAttribute : CopyInstructionAttribute
{
    /// <summary>Copies one source from a named build context.</summary>
    /// <param name="name">The context's name. Not expanded. A name that a stage bears as well is an error.</param>
    /// <param name="source">The path in the context; may be a pattern.</param>
    /// <param name="destination">The path in this stage; with a <c>/</c> at its end it is a folder.</param>
    /// <remarks>
    /// <code lang="csharp">[CopyFromContext("assets", "images", "/app/images")]</code>
    /// <code lang="dockerfile">COPY --from=assets images /app/images</code>
    /// </remarks>
    public CopyFromContextAttribute(string name, string source, string destination)
    {
    }

    /// <summary>Copies several sources from a named build context.</summary>
    /// <param name="name">The context's name. Not expanded. A name that a stage bears as well is an error.</param>
    /// <param name="sources">The paths in the context. None at all is an error.</param>
    /// <param name="destination">The folder in this stage. With several sources, no <c>/</c> at its end is an error.</param>
    /// <remarks>
    /// <code lang="csharp">[CopyFromContext("assets", ["logo.svg", "site.css"], "/app/")]</code>
    /// <code lang="dockerfile">COPY --from=assets logo.svg site.css /app/</code>
    /// </remarks>
    public CopyFromContextAttribute(string name, string[] sources, string destination)
    {
    }
}
