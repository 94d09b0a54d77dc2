namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>Walks over the lines of a text. Only <c>\n</c> ends a line; carriage returns at its end do not belong to it.</summary>
internal struct PhysicalLines(string text, int position)
{
    /// <summary>Where the current line begins.</summary>
    public int Start { get; private set; } = position;

    /// <summary>Where its text ends, without <c>\r</c> and <c>\n</c>.</summary>
    public int End { get; private set; } = position;

    /// <summary>Where the next line begins.</summary>
    public int Next { get; private set; } = position;

    /// <summary>The current line's text.</summary>
    public readonly ReadOnlySpan<char> Text => text.AsSpan(Start, End - Start);

    /// <summary>Moves to the next line; <see langword="false"/> at the end of the text.</summary>
    public bool MoveNext()
    {
        if (Next >= text.Length)
        {
            return false;
        }

        Start = Next;
        var newline = text.IndexOf('\n', Start);
        var end = newline < 0 ? text.Length : newline;
        Next = newline < 0 ? text.Length : newline + 1;
        while (end > Start && text[end - 1] == '\r')
        {
            end--;
        }

        End = end;
        return true;
    }

    /// <summary>Where the current line's first character that is no white space stands.</summary>
    public readonly int FirstNonSpace()
    {
        var i = Start;
        while (i < End && Blanks.IsSpace(text[i]))
        {
            i++;
        }

        return i;
    }
}
