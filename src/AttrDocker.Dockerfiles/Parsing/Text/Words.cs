namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>Cuts arguments into words, quotes and all.</summary>
internal static class Words
{
    /// <summary>Cuts at white space alone, as <c>FROM</c>, <c>COPY</c>, <c>EXPOSE</c> and <c>VOLUME</c> do.</summary>
    public static List<TextSlice> AtSpaces(TextSlice arguments, ReadContext context)
    {
        var words = context.BorrowWords();
        var (text, position) = (arguments.Text, arguments.Start);
        while (position < arguments.End)
        {
            var start = position;
            while (position < arguments.End && !Blanks.IsDelimiter(text[position]))
            {
                position++;
            }

            words.Add(arguments.With(start, position));
            while (position < arguments.End && Blanks.IsDelimiter(text[position]))
            {
                position++;
            }
        }

        return words;
    }

    /// <summary>Cuts at white space outside of quotes, as <c>ENV</c>, <c>LABEL</c> and <c>ARG</c> do.</summary>
    public static List<TextSlice> OutsideQuotes(TextSlice arguments, ReadContext context)
    {
        var words = context.BorrowWords();
        var position = arguments.Start;
        while (true)
        {
            while (position < arguments.End && Blanks.IsSpace(arguments.Text[position]))
            {
                position++;
            }

            if (position >= arguments.End)
            {
                return words;
            }

            var word = ReadWord(arguments, context.Escape, ref position);
            if (!word.IsEmpty)
            {
                words.Add(word);
            }
        }
    }

    private static TextSlice ReadWord(TextSlice arguments, char escape, ref int position)
    {
        var (text, start, quote) = (arguments.Text, position, '\0');
        for (; position < arguments.End; position++)
        {
            var c = text[position];
            if (quote == '\0' && Blanks.IsSpace(c))
            {
                break;
            }

            if (c == escape && quote != '\'')
            {
                // A lone escape character at the very end is dropped.
                if (position + 1 == arguments.End)
                {
                    return arguments.With(start, position++);
                }

                position++;
            }
            else if (c == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && c is '\'' or '"')
            {
                quote = c;
            }
        }

        position = Math.Min(position, arguments.End);
        return arguments.With(start, position);
    }
}
