namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>
/// Reads the parser directives on the first lines. They end at the first line that is not
/// one, even if it has the form <c># key=value</c>. (Dockerfile reference, "Parser directives".)
/// </summary>
internal sealed class DirectiveReader(string text, ReadContext context)
{
    private bool _hasEscape;

    /// <summary>What was found.</summary>
    public ParserDirectives Directives { get; private set; } = ParserDirectives.None;

    /// <summary>Comment lines among the directives, from their <c>#</c> on.</summary>
    public List<TextSlice> Comments { get; } = [];

    /// <summary>Reads the directives and returns where the rest begins.</summary>
    public int Read()
    {
        var lines = new PhysicalLines(text, text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0);
        var source = MappedText.Of(text);
        var afterShebang = false;
        for (var rest = lines.Next; lines.MoveNext(); rest = lines.Next)
        {
            var line = new TextSlice(source, lines.FirstNonSpace(), lines.End);
            if (rest <= 1 && line.Length > 1 && line[0] == '#' && line[1] == '!')
            {
                // The builder looks for `syntax` and `check` behind a shebang too, but not for `escape`.
                afterShebang = true;
                Comments.Add(line);
            }
            else if (!TrySplit(line, out var key, out var value) || !Take(key, value, line, afterShebang))
            {
                return rest;
            }
        }

        return text.Length;
    }

    private static bool TrySplit(TextSlice line, out TextSlice key, out TextSlice value)
    {
        (key, value) = (default, default);
        var (text, i) = (line.Text, line.Start);
        if (line.IsEmpty || text[i] != '#')
        {
            return false;
        }

        var start = SkipSpace(text, i + 1, line.End);
        i = start;
        while (i < line.End && (IsLetter(text[i]) || (i > start && text[i] is >= '0' and <= '9')))
        {
            i++;
        }

        key = line.With(start, i);
        i = SkipSpace(text, i, line.End);
        if (key.IsEmpty || i >= line.End - 1 || text[i] != '=')
        {
            return false;
        }

        // A value of nothing but blanks is one blank, as in the builder's pattern `\s*(.+?)\s*$`.
        start = Math.Min(SkipSpace(text, i + 1, line.End), line.End - 1);
        var end = line.End;
        while (end - 1 > start && IsSpace(text[end - 1]))
        {
            end--;
        }

        value = line.With(start, end);
        return true;
    }

    private bool Take(TextSlice key, TextSlice value, TextSlice line, bool afterShebang)
    {
        if (key.IsIgnoringCase("syntax"))
        {
            if (Once(Directives.Syntax is not null, "syntax", line))
            {
                Directives = Directives with { Syntax = value.ToString() };
            }
        }
        else if (key.IsIgnoringCase("check"))
        {
            if (Once(Directives.Check is not null, "check", line))
            {
                Directives = Directives with { Check = value.ToString() };
                CheckDirective.Validate(value, context);
            }
        }
        else if (key.IsIgnoringCase("escape") && !afterShebang)
        {
            if (Once(_hasEscape, "escape", line))
            {
                _hasEscape = true;
                SetEscape(value);
            }
        }
        else
        {
            return false;
        }

        return true;
    }

    private void SetEscape(TextSlice value)
    {
        if (value.Is("\\") || value.Is("`"))
        {
            Directives = Directives with { Escape = value[0] };
            return;
        }

        context.Report(ParseErrorCode.Directive, value, $"The escape character cannot be '{value}'. Write '# escape=\\' or '# escape=`'.");
    }

    private bool Once(bool seen, string key, TextSlice line)
    {
        if (seen)
        {
            context.Report(ParseErrorCode.Directive, line, $"The directive '{key}' stands twice. Remove one.");
        }

        return !seen;
    }

    private static int SkipSpace(string text, int position, int end)
    {
        while (position < end && IsSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>The <c>\s</c> of Go's regular expressions.</summary>
    private static bool IsSpace(char c) => c is ' ' or '\t' or '\f' or '\r';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
