namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>Turns offsets into lines and columns. The table of lines is made when the first one is asked for.</summary>
internal sealed class LineTable(string text)
{
    private int[]? _starts;

    public SourceSpan Span(int start, int end)
    {
        var line = LineOf(start);
        return new(line, start - Starts[line - 1] + 1, Math.Max(0, end - start)) { Start = start };
    }

    /// <summary>The line of an offset, counted from 1.</summary>
    public int LineOf(int offset)
    {
        var index = Array.BinarySearch(Starts, offset);
        return index >= 0 ? index + 1 : ~index;
    }

    private int[] Starts => _starts ??= FindStarts();

    private int[] FindStarts()
    {
        var starts = new List<int> { 0 };
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }

        return [.. starts];
    }
}
