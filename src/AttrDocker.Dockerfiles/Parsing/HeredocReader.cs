using System.Text;

namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>Finds the heredocs that a line opens, and reads their texts. (Dockerfile reference, "Here-documents".)</summary>
internal sealed class HeredocReader(string text)
{
    private static readonly List<(TextSlice Where, Heredoc Opened)> Nothing = [];
    private Dictionary<string, int>? _lastLines;
    private Dictionary<string, int>? _lastTabbedLines;

    /// <summary>Reads the texts of the heredocs that an instruction opens.</summary>
    public EquatableArray<Heredoc> Read(in InstructionText instruction, TextSlice line, LogicalLineReader lines, ReadContext context)
    {
        var found = FindAll(instruction, line);
        if (found.Count == 0)
        {
            return [];
        }

        var heredocs = new List<Heredoc>();
        foreach (var (where, opened) in found)
        {
            context.Mark(Rules.Part.Heredoc, heredocs.Count, where);
            heredocs.Add(opened with { Content = ReadContent(opened, where, lines, context) });
        }

        return [.. heredocs];
    }

    /// <summary>The heredocs that an instruction opens, without their texts.</summary>
    public static List<(TextSlice Where, Heredoc Opened)> FindAll(in InstructionText instruction, TextSlice line) =>
        line.Span.IndexOf("<<".AsSpan()) < 0 || !CanContain(instruction) ? Nothing : FindAll(line);

    /// <summary>Reads a word such as <c>&lt;&lt;EOF</c>; <see langword="null"/> where it opens no heredoc.</summary>
    public static Heredoc? Open(TextSlice word)
    {
        var (source, position) = (word.Text, word.Start);
        while (position < word.End && source[position] is >= '0' and <= '9')
        {
            position++;
        }

        if (position + 2 >= word.End || source[position] != '<' || source[position + 1] != '<')
        {
            return null;
        }

        var strip = source[position + 2] == '-';
        var rest = word.From(position + (strip ? 3 : 2));
        if (rest.IndexOf('<') >= 0 || !TryUnquote(rest, out var delimiter, out var isQuoted))
        {
            return null;
        }

        return new(delimiter, "") { Expand = !isQuoted, StripTabs = strip };
    }

    private static bool CanContain(InstructionText instruction)
    {
        if (instruction.Keyword.IsIgnoringCase("ONBUILD"))
        {
            instruction = InstructionText.Of(instruction.Arguments, instruction.Escape);
        }

        var keyword = instruction.Keyword;
        return (keyword.IsIgnoringCase("RUN") || keyword.IsIgnoringCase("COPY") || keyword.IsIgnoringCase("ADD"))
            && JsonArray.Read(instruction.Arguments, out _) == JsonForm.None;
    }

    /// <summary>Cuts the line into words, raw, with the backslash as escape character; a line that cannot be cut has no heredocs.</summary>
    public static List<(TextSlice Where, Heredoc Opened)> FindAll(TextSlice line)
    {
        var found = new List<(TextSlice, Heredoc)>();
        var (source, start) = (line.Text, -1);
        var reader = new ShellLexer(line, '\\', null, null);
        for (var position = line.Start; position < line.End;)
        {
            var c = source[position];
            if (Blanks.IsSpace(c))
            {
                End(position++);
                continue;
            }

            start = start < 0 ? position : start;
            if (c == '<' && position + 1 < line.End && source[position + 1] == '<')
            {
                // There may be white space between `<<` and its word.
                for (position += 2; position < line.End && Blanks.IsSpace(source[position]); position++)
                {
                }

                continue;
            }

            if (c is not '\'' and not '"' and not '$')
            {
                position += c == '\\' ? 2 : 1;
                continue;
            }

            reader.Position = position;
            if (!reader.ReadSpecial())
            {
                return [];
            }

            // What a variable stands for is cut too, even if it is only its own text.
            for (; c == '$' && position < reader.Position; position++)
            {
                if (Blanks.IsSpace(source[position]))
                {
                    End(position);
                }
                else
                {
                    start = start < 0 ? position : start;
                }
            }

            position = reader.Position;
        }

        End(line.End);
        return found;

        void End(int position)
        {
            if (start >= 0 && Open(line.With(start, position)) is { } opened)
            {
                found.Add((line.With(start, position), opened));
            }

            start = -1;
        }
    }

    /// <summary>Reads a single word with white space around it or not.</summary>
    private static bool TryUnquote(TextSlice rest, out string delimiter, out bool isQuoted)
    {
        var (source, word, quote) = (rest.Text, new StringBuilder(), '\0');
        var (hasStarted, hasEnded) = (false, false);
        (delimiter, isQuoted) = ("", false);
        for (var i = rest.Start; i < rest.End; i++)
        {
            var c = source[i];
            if (quote == '\0' && Blanks.IsSpace(c))
            {
                hasEnded = hasStarted;
                continue;
            }

            if (hasEnded)
            {
                return false;
            }

            hasStarted = true;
            isQuoted |= c is '\'' or '"' or '\\';
            if (c == quote)
            {
                quote = '\0';
            }
            else if (quote == '\0' && c is '\'' or '"')
            {
                quote = c;
            }
            else if (c != '\\' || quote == '\'')
            {
                word.Append(c);
            }
            else if (i + 1 < rest.End)
            {
                var isLiteral = quote == '"' && source[i + 1] is not '"' and not '$' and not '\\';
                word.Append(isLiteral ? c : source[++i]);
            }
        }

        delimiter = word.ToString();
        return quote == '\0' && delimiter.Length > 0;
    }

    private string ReadContent(Heredoc heredoc, TextSlice where, LogicalLineReader lines, ReadContext context)
    {
        var start = lines.Next;
        if (MayEnd(heredoc, start))
        {
            var body = new PhysicalLines(text, start);
            while (body.MoveNext())
            {
                lines.Measure(body);
                if (IsTerminator(heredoc, body))
                {
                    lines.Seek(body);
                    return text.Substring(start, body.Start - start);
                }
            }

            // From now on it is worth knowing beforehand, lest every unterminated heredoc reads the whole text.
            IndexLines();
        }

        context.Report(ParseErrorCode.Heredoc, where, $"The heredoc '{heredoc.Delimiter}' has no end. Add a line with '{heredoc.Delimiter}' alone after its text.");
        return Recover(start, lines);
    }

    private static bool IsTerminator(Heredoc heredoc, PhysicalLines line) =>
        (heredoc.StripTabs ? line.Text.TrimStart('\t') : line.Text).SequenceEqual(heredoc.Delimiter.AsSpan());

    private bool MayEnd(Heredoc heredoc, int start) =>
        (heredoc.StripTabs ? _lastTabbedLines : _lastLines) is not { } index || (index.TryGetValue(heredoc.Delimiter, out var last) && last >= start);

    private void IndexLines()
    {
        if (_lastLines is not null)
        {
            return;
        }

        (_lastLines, _lastTabbedLines) = (new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        var lines = new PhysicalLines(text, 0);
        while (lines.MoveNext())
        {
            var line = lines.Text.ToString();
            _lastLines[line] = lines.Start;
            _lastTabbedLines[line.TrimStart('\t')] = lines.Start;
        }
    }

    /// <summary>Takes the lines up to the next one that looks like an instruction, so that the rest of the file is still read.</summary>
    private string Recover(int start, LogicalLineReader lines)
    {
        var body = new PhysicalLines(text, start);
        var end = start;
        while (body.MoveNext() && !Keywords.LooksLikeInstruction(body.Text))
        {
            end = body.Next;
            lines.Seek(body);
        }

        var content = text.Substring(start, end - start);
        return content.Length == 0 || content[content.Length - 1] == '\n' ? content : content + "\n";
    }
}
