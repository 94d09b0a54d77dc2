using System.Globalization;
using AttrDocker.Cli.Linting;
using AttrDocker.Cli.Terminal;
using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Cli.Reports;

/// <summary>The line that a problem is on, with carets under the place and the right word behind them.</summary>
internal static class SourceExcerpt
{
    private const int MostColumns = 120;
    private const int Before = 50;
    private const string Cut = "...";

    /// <summary>Writes the excerpt; nothing for an empty text.</summary>
    public static void Write(StyledWriter output, string text, Problem problem, Tone tone)
    {
        var (line, start, length) = LineAt(text, problem.Span);
        if (line.IsEmpty && text.Length == 0)
        {
            return;
        }

        var number = problem.Span.Line.ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length + 1);
        var (before, marked, after) = Window(line, start, length);

        output.Write($" {margin}|", Tone.Faint).WriteLine();
        output.Write($" {number} | ", Tone.Faint).Write(before).Write(marked, tone).Write(after).WriteLine();
        output.Write($" {margin}| ", Tone.Faint)
            .Write(new string(' ', DisplayText.Width(before)))
            .Write(new string('^', Math.Max(1, DisplayText.Width(marked))), tone);
        if (problem.Suggestion is { } suggestion)
        {
            output.Write(" " + DisplayText.Sanitize(suggestion), Tone.Good);
        }

        output.WriteLine();
    }

    // Of a place that runs over several lines, the first line.
    private static (ReadOnlyMemory<char> Line, int Start, int Length) LineAt(string text, SourceSpan span)
    {
        var first = span.Start - (span.Column - 1);
        var end = text.IndexOf('\n', first);
        end = end < 0 ? text.Length : end;
        if (end > first && text[end - 1] == '\r')
        {
            end--;
        }

        return (text.AsMemory(first, end - first), span.Column - 1, Math.Max(0, Math.Min(span.Length, end - span.Start)));
    }

    /// <summary>The line in three parts, without what is too far away from the place to be of use.</summary>
    private static (string Before, string Marked, string After) Window(ReadOnlyMemory<char> line, int start, int length)
    {
        var span = line.Span;
        start = Math.Min(start, span.Length);
        var (from, to) = (0, span.Length);
        if (span.Length > MostColumns)
        {
            from = Math.Max(0, start - Before);
            to = Math.Min(span.Length, from + MostColumns);
            length = Math.Min(length, to - start);
        }

        return (
            (from > 0 ? Cut : "") + DisplayText.Sanitize(span[from..start]),
            DisplayText.Sanitize(span.Slice(start, length)),
            DisplayText.Sanitize(span[(start + length)..to]) + (to < span.Length ? Cut : ""));
    }
}
