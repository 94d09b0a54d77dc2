namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>
/// Takes the flags off the beginning of an instruction's arguments: words that begin with <c>--</c>, up to the first
/// other word or a lone <c>--</c>. Quotes group and vanish, and so do escape characters.
/// (BuildKit, <c>split_command.go</c>; frontends up to 1.2 take the backslash whatever the directive says.)
/// </summary>
internal static class FlagSplitter
{
    /// <summary>Finds the flags, and returns what follows them.</summary>
    public static TextSlice Split(TextSlice rest, char escape, ref List<TextSlice>? flags)
    {
        var (text, position) = (rest.Text, rest.Start);
        while (true)
        {
            while (position < rest.End && IsSpace(text[position]))
            {
                position++;
            }

            if (position >= rest.End - 1 || text[position] != '-' || text[position + 1] != '-')
            {
                return rest.From(position);
            }

            var word = ReadWord(rest, escape, ref position);
            if (word.Is("--"))
            {
                return rest.From(position);
            }

            (flags ??= []).Add(word);
        }
    }

    private static TextSlice ReadWord(TextSlice rest, char escape, ref int position)
    {
        var (text, start) = (rest.Text, position);
        while (position < rest.End && !IsSpace(text[position]))
        {
            if (text[position] is '\'' or '"' || text[position] == escape)
            {
                return ReadQuoted(rest, start, escape, ref position);
            }

            position++;
        }

        return rest.With(start, position);
    }

    private static TextSlice ReadQuoted(TextSlice rest, int start, char escape, ref int position)
    {
        var text = rest.Text;
        var word = new MappedText.Builder();
        var quote = '\0';
        for (position = start; position < rest.End; position++)
        {
            var c = text[position];
            if (quote == '\0' && IsSpace(c))
            {
                break;
            }

            if (c == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && c is '\'' or '"')
            {
                quote = c;
            }
            else if (c != escape)
            {
                word.Append(c, rest.Source.OffsetOf(position));
            }
            else if (++position < rest.End)
            {
                word.Append(text[position], rest.Source.OffsetOf(position));
            }
        }

        position = Math.Min(position, rest.End);
        return word.Build(rest.Source.OffsetOf(start));
    }

    private static bool IsSpace(char c) => c == ' ' || (c >= '\t' && c <= '\r');
}
