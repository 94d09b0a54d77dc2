using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>Reads commands in exec form and in shell form. (Dockerfile reference, "Shell and exec form".)</summary>
internal static class CommandReader
{
    /// <summary>Reads a command; <see langword="null"/> where it is wrong, which is reported.</summary>
    public static Command? Read(TextSlice arguments, ReadContext context)
    {
        switch (JsonArray.Read(arguments, out var items))
        {
            case JsonForm.Strings:
                return new ExecForm(Texts(items, Part.Command, context));
            case JsonForm.OtherElements:
                ReportElements(arguments, context);
                return null;
            default:
                return new ShellForm(ReadLines(arguments, context)) { Heredocs = context.Heredocs };
        }
    }

    /// <summary>Reads paths, as JSON or divided by white space.</summary>
    public static bool TryReadList(TextSlice arguments, ReadContext context, out List<TextSlice> words)
    {
        var form = JsonArray.Read(arguments, out words);
        if (form == JsonForm.OtherElements)
        {
            ReportElements(arguments, context);
            return false;
        }

        words = form == JsonForm.None ? Words.AtSpaces(arguments, context) : words;
        return true;
    }

    /// <summary>Reports an array with other elements than strings.</summary>
    public static void ReportElements(TextSlice array, ReadContext context) =>
        context.Report(ParseErrorCode.JsonArray, array, "A JSON array here holds strings only. Put each element in double quotes.");

    /// <summary>The strings of an array.</summary>
    public static EquatableArray<string> Texts(List<TextSlice> items, Part part, ReadContext context)
    {
        var texts = new string[items.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            context.Mark(part, i, items[i]);
            texts[i] = items[i].ToString();
        }

        return new(texts);
    }

    /// <summary>
    /// Cuts the text where it was broken over several lines, if there is white space at the break, so that the layout is
    /// kept; a break in the middle of a word leaves no trace.
    /// </summary>
    private static EquatableArray<string> ReadLines(TextSlice shell, ReadContext context)
    {
        var (source, text, start) = (shell.Source, shell.Text, shell.Start);
        if (source.Breaks == 0)
        {
            if (shell.IsEmpty)
            {
                return [];
            }

            context.Mark(Part.Command, 0, shell);
            return [shell.ToString()];
        }

        var lines = new List<string>();
        for (var i = 0; i < source.Breaks; i++)
        {
            var position = source.Break(i);
            if (position > start && position < shell.End && (Blanks.IsBlank(text[position - 1]) || Blanks.IsBlank(text[position])))
            {
                Add(shell.With(start, position));
                start = position;
            }
        }

        Add(shell.From(start));
        return [.. lines];

        void Add(TextSlice line)
        {
            var (from, to) = (line.Start, line.End);
            while (from < to && Blanks.IsBlank(text[from]))
            {
                from++;
            }

            while (to > from && Blanks.IsBlank(text[to - 1]))
            {
                to--;
            }

            if (to > from)
            {
                context.Mark(Part.Command, lines.Count, line.With(from, to));
                lines.Add(text.Substring(from, to - from));
            }
        }
    }
}
