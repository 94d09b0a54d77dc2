namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>
/// Joins continued lines into one: a line that ends in exactly one escape character, with blanks after it or not, goes
/// on in the next line; comment lines and empty lines in between are left out. (Dockerfile reference, "Format" and "escape".)
/// </summary>
internal sealed class LogicalLineReader(string text, char escape, int position)
{
    private readonly MappedText _source = MappedText.Of(text);
    private readonly MappedText.Builder _joined = new();
    private PhysicalLines _lines = new(text, position);

    /// <summary>The text of the current instruction, which is good until the next one is read, or of the current comment line from its <c>#</c> on.</summary>
    public TextSlice Line { get; private set; }

    /// <summary>Where the current physical line begins; for an instruction, its first one.</summary>
    public int Start { get; private set; }

    /// <summary>Where the current instruction's last line ends.</summary>
    public int End => _lines.End;

    /// <summary>Where the next line begins.</summary>
    public int Next => _lines.Next;

    /// <summary>Comment lines inside of the current instruction, from their <c>#</c> on.</summary>
    public List<TextSlice> InnerComments { get; } = [];

    /// <summary>Empty lines inside of the current instruction, with their line ends.</summary>
    public List<TextSlice> InnerEmptyLines { get; } = [];

    /// <summary>The first line that is longer than the builder reads, since this was last reset; otherwise -1.</summary>
    public int TooLong { get; set; } = -1;

    /// <summary>Goes on behind some other line.</summary>
    public void Seek(PhysicalLines line) => _lines = line;

    /// <summary>Reads the next line, and those that continue it.</summary>
    public LineKind Read()
    {
        if (!_lines.MoveNext())
        {
            return LineKind.End;
        }

        Measure(_lines);
        Start = _lines.Start;
        var start = _lines.FirstNonSpace();
        if (start == _lines.End)
        {
            return LineKind.Empty;
        }

        if (text[start] == '#')
        {
            Line = new(_source, start, _lines.End);
            return LineKind.Comment;
        }

        InnerComments.Clear();
        InnerEmptyLines.Clear();
        var end = ContentEnd(start);
        Line = end < 0 ? new(_source, start, _lines.End) : Join(start, end);
        return LineKind.Instruction;
    }

    private TextSlice Join(int start, int end)
    {
        var joined = _joined.Clear();
        joined.Append(text, start, end, start);
        var continues = true;
        while (continues && _lines.MoveNext())
        {
            Measure(_lines);
            var first = _lines.FirstNonSpace();
            if (first == _lines.End)
            {
                InnerEmptyLines.Add(new(_source, _lines.Start, _lines.Next));
                continue;
            }

            if (text[first] == '#')
            {
                InnerComments.Add(new(_source, first, _lines.End));
                continue;
            }

            end = ContentEnd(_lines.Start);
            continues = end >= 0;
            joined.Append(text, _lines.Start, continues ? end : _lines.End, _lines.Start);
        }

        return joined.Build(start);
    }

    /// <summary>Where the text of a continued line ends, before the escape character; -1 where the line is not continued.</summary>
    private int ContentEnd(int start)
    {
        var last = _lines.End - 1;
        while (last >= start && Blanks.IsBlank(text[last]))
        {
            last--;
        }

        return last >= start && text[last] == escape && (last == start || text[last - 1] != escape) ? last : -1;
    }

    /// <summary>Looks whether a line is too long.</summary>
    public void Measure(PhysicalLines line)
    {
        if (TooLong < 0 && LineLimit.IsTooLong(text, line.Start, line.End))
        {
            TooLong = line.Start;
        }
    }
}

/// <summary>What a line is.</summary>
internal enum LineKind
{
    End,
    Empty,
    Comment,
    Instruction,
}
