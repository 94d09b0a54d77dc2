namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>A part of a text: from <see cref="Start"/> up to, not including, <see cref="End"/>.</summary>
internal readonly record struct TextSlice(MappedText Source, int Start, int End)
{
    /// <summary>A whole text.</summary>
    public static TextSlice Of(string text) => new(MappedText.Of(text), 0, text.Length);

    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public string Text => Source.Text;

    public ReadOnlySpan<char> Span => Source.Text.AsSpan(Start, Length);

    /// <summary>The character at a position within the slice.</summary>
    public char this[int index] => Source.Text[Start + index];

    /// <summary>Where it begins in the source.</summary>
    public int SourceStart => Source.OffsetOf(Start);

    /// <summary>Where it ends in the source.</summary>
    public int SourceEnd => IsEmpty ? SourceStart : Source.OffsetOf(End - 1) + 1;

    /// <summary>A part of it, by positions of the underlying text.</summary>
    public TextSlice With(int start, int end) => new(Source, start, end);

    /// <summary>The rest from a position of the underlying text.</summary>
    public TextSlice From(int start) => new(Source, start, End);

    /// <summary>Without the white space around it, as Go's <c>strings.TrimSpace</c> cuts it.</summary>
    public TextSlice Trim()
    {
        var (text, start, end) = (Text, Start, End);
        while (start < end && Blanks.IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && Blanks.IsSpace(text[end - 1]))
        {
            end--;
        }

        return new(Source, start, end);
    }

    /// <summary>The first position of a character in the underlying text, or -1.</summary>
    public int IndexOf(char c)
    {
        var index = Span.IndexOf(c);
        return index < 0 ? -1 : Start + index;
    }

    /// <summary>Whether it is a text, letter by letter.</summary>
    public bool Is(string text) => Span.SequenceEqual(text.AsSpan());

    /// <summary>Whether it is an ASCII text in any case.</summary>
    public bool IsIgnoringCase(string text) => Span.Equals(text.AsSpan(), StringComparison.OrdinalIgnoreCase);

    public override string ToString() => Text.Substring(Start, Length);
}
