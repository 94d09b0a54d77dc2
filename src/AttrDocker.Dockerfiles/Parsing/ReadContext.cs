namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>What the readers of instructions share: the escape character, the heredocs of the current instruction, and where to report.</summary>
internal sealed class ReadContext(LineTable lines, List<ParseError> errors)
{
    private readonly List<TextSlice> _words = [];
    private readonly WordParts _parts = new();

    /// <summary>The escape character.</summary>
    public char Escape { get; set; } = '\\';

    /// <summary>The heredocs that the current instruction opens.</summary>
    public EquatableArray<Heredoc> Heredocs { get; set; }

    /// <summary>Whether the current instruction is fine but holds something that the model has no place for.</summary>
    public bool IsBeyondModel { get; set; }

    /// <summary>Where the parts of the current instruction stand, if someone asked; otherwise nobody keeps them.</summary>
    public List<PartSpan>? Parts { get; set; }

    /// <summary>A list for the words of the current instruction, the same each time.</summary>
    public List<TextSlice> BorrowWords()
    {
        _words.Clear();
        return _words;
    }

    /// <summary>A place for the parts of one word, the same each time.</summary>
    public WordParts BorrowParts()
    {
        _parts.Clear();
        return _parts;
    }

    public int ErrorCount => errors.Count;

    /// <summary>Reports a mistake.</summary>
    public void Report(ParseErrorCode code, TextSlice where, string message, string? suggestion = null) =>
        Report(code, where.SourceStart, where.SourceEnd, message, suggestion);

    /// <summary>Reports a mistake at offsets of the source.</summary>
    public void Report(ParseErrorCode code, int start, int end, string message, string? suggestion = null) =>
        errors.Add(new(code, lines.Span(start, end), message) { Suggestion = suggestion });

    /// <summary>Tells where a part stands.</summary>
    public void Mark(Rules.Part part, int index, TextSlice where) => Parts?.Add(new(part, index, where.SourceStart, where.SourceEnd));

    /// <summary>Tells where a part stands, and reads it as a word in which variables are expanded.</summary>
    public string Word(Rules.Part part, int index, TextSlice where)
    {
        Mark(part, index, where);
        return ShellLexer.Read(where, this);
    }
}

/// <summary>Where a part of an instruction stands in the source.</summary>
internal readonly record struct PartSpan(Rules.Part Part, int Index, int Start, int End);
