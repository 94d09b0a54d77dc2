namespace AttrDocker.Dockerfiles.Writing;

/// <summary>Recognises JSON arrays: text that BuildKit takes for the exec form, or refuses, but never reads as the shell form.</summary>
internal static class JsonArray
{
    /// <summary>Whether a text, apart from blanks around it, is a JSON array of any values.</summary>
    public static bool IsArray(string text)
    {
        var position = 0;
        SkipBlanks(text, ref position);
        if (position == text.Length || text[position] != '[' || !SkipNested(text, ref position))
        {
            return false;
        }

        SkipBlanks(text, ref position);
        return position == text.Length;
    }

    /// <summary>
    /// Skips an array or object. A stack of the open brackets stands in for recursion. Whether a value, a comma or a colon may
    /// come next is judged by the token before it.
    /// </summary>
    private static bool SkipNested(string text, ref int position)
    {
        var open = new Stack<char>();
        var last = '\0';
        do
        {
            SkipBlanks(text, ref position);
            if (position == text.Length)
            {
                return false;
            }

            var c = text[position];
            var valueMayFollow = last is '\0' or '[' or ',' or ':';
            switch (c)
            {
                case '[' or '{' when valueMayFollow:
                    open.Push(c);
                    position++;
                    last = c == '[' ? '[' : '{';
                    break;
                case ']' or '}' when last is not (',' or ':') && open.Peek() == (c == ']' ? '[' : '{'):
                    open.Pop();
                    position++;
                    last = 'v';
                    break;
                case ',' when last == 'v':
                case ':' when last == 'v' && open.Peek() == '{':
                    position++;
                    last = c == ',' && open.Peek() == '{' ? '{' : c;
                    break;
                case '"' when valueMayFollow || last == '{':
                    if (!SkipString(text, ref position))
                    {
                        return false;
                    }

                    last = 'v';
                    break;
                default:
                    if (!valueMayFollow || !SkipScalar(text, ref position))
                    {
                        return false;
                    }

                    last = 'v';
                    break;
            }
        }
        while (open.Count > 0);
        return true;
    }

    private static bool SkipString(string text, ref int position)
    {
        for (position++; position < text.Length; position++)
        {
            var c = text[position];
            if (c == '"')
            {
                position++;
                return true;
            }

            if (c < ' ' || (c == '\\' && !SkipEscape(text, ref position)))
            {
                return false;
            }
        }

        return false;
    }

    private static bool SkipEscape(string text, ref int position)
    {
        position++;
        if (position == text.Length)
        {
            return false;
        }

        if (text[position] != 'u')
        {
            return text[position] is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't';
        }

        for (var i = 0; i < 4; i++)
        {
            position++;
            if (position == text.Length || !Uri.IsHexDigit(text[position]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SkipScalar(string text, ref int position)
    {
        var start = position;
        while (position < text.Length && (char.IsLetterOrDigit(text[position]) || text[position] is '+' or '-' or '.'))
        {
            position++;
        }

        var scalar = text.Substring(start, position - start);
        return scalar is "true" or "false" or "null"
            || (scalar.TrimStart('-') is [>= '0' and <= '9', ..]
                && double.TryParse(scalar, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _));
    }

    private static void SkipBlanks(string text, ref int position)
    {
        while (position < text.Length && (text[position] is ' ' or '\t' or '\r' or '\n'))
        {
            position++;
        }
    }
}
