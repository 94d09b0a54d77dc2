using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Cli.Reports;

/// <summary>A position in a text.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1, in UTF-16 units.</param>
internal readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>The position right behind a span.</summary>
    public static TextPosition EndOf(SourceSpan span, string text)
    {
        var covered = text.AsSpan(span.Start, Math.Min(span.Length, text.Length - span.Start));
        var last = covered.LastIndexOf('\n');
        return last < 0 ? new(span.Line, span.Column + covered.Length) : new(span.Line + covered.Count('\n'), covered.Length - last);
    }
}
