using System;
using System.Diagnostics;

namespace AttrDocker;

/// <summary>
/// Writes a text into a file of the stage: the heredoc form of <c>COPY</c>.
/// <para><c>COPY &lt;&lt;"EOF" &lt;destination&gt;</c></para>
/// </summary>
/// <remarks>
/// <code lang="csharp">[CopyText("/etc/app.conf", "port = 8080\nprompt = $")]</code>
/// <code lang="dockerfile">
/// COPY &lt;&lt;"EOF" /etc/app.conf
/// port = 8080
/// prompt = $
/// EOF
/// </code>
/// Frontend 1.4 or newer. (Dockerfile reference, Here-Documents.)
/// </remarks>
[Conditional("ATTRDOCKER_ATTRIBUTES")]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class CopyTextAttribute : FileInstructionAttribute
{
    /// <summary>Writes <paramref name="text"/> to the file <paramref name="destination"/>.</summary>
    /// <param name="destination">The file in the stage. Variables are expanded. A <c>/</c> at its end is an error.</param>
    /// <param name="text">
    /// The file's content, as it is unless <see cref="Expand"/> is set. Its lines end with a line feed; a heredoc always ends
    /// its last line, so a text that does not gets one. A raw string literal suits it well.
    /// </param>
    /// <remarks>
    /// <code lang="csharp">[CopyText("/etc/motd", "Welcome")]</code>
    /// <code lang="dockerfile">
    /// COPY &lt;&lt;"EOF" /etc/motd
    /// Welcome
    /// EOF
    /// </code>
    /// </remarks>
    public CopyTextAttribute(string destination, string text)
    {
    }

    /// <summary>Whether the builder expands the variables in the text; the text is written as it is when not set.</summary>
    /// <remarks>
    /// <code lang="csharp">[CopyText("/etc/version", "$VERSION", Expand = true)]</code>
    /// <code lang="dockerfile">
    /// COPY &lt;&lt;EOF /etc/version
    /// $VERSION
    /// EOF
    /// </code>
    /// (Dockerfile reference, Here-Documents.)
    /// </remarks>
    public bool Expand { get; set; }
}
