using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Cli.Reports;

/// <summary>A stretch of a text, as all JSON output has it. Everything counts UTF-16 units, lines and columns from 1.</summary>
/// <param name="Line">The line it begins on.</param>
/// <param name="Column">The column it begins in.</param>
/// <param name="EndLine">The line it ends on.</param>
/// <param name="EndColumn">The column right behind it.</param>
/// <param name="Offset">Where it begins, counted from 0; a byte order mark does not count.</param>
/// <param name="Length">Its length.</param>
internal sealed record TextRange(int Line, int Column, int EndLine, int EndColumn, int Offset, int Length)
{
    /// <summary>The range of a span.</summary>
    public static TextRange Of(SourceSpan span, string text)
    {
        var end = TextPosition.EndOf(span, text);
        return new(span.Line, span.Column, end.Line, end.Column, span.Start, span.Length);
    }
}
