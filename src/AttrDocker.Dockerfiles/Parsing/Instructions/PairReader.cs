using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>Reads <c>ENV</c>, <c>LABEL</c> and <c>ARG</c>.</summary>
internal static class PairReader
{
    public static Env? ReadEnv(in InstructionText instruction, ReadContext context) =>
        ReadPairs(instruction, "ENV", context) is { } pairs ? new Env(pairs) : null;

    public static Label? ReadLabel(in InstructionText instruction, ReadContext context) =>
        ReadPairs(instruction, "LABEL", context) is { } pairs ? new Label(pairs) : null;

    public static Arg? ReadArg(in InstructionText instruction, ReadContext context)
    {
        var words = Words.OutsideQuotes(instruction.Arguments, context);
        if (!HasAny(words, instruction, "ARG", "name", context))
        {
            return null;
        }

        // The builder does not look at the flags of ARG; there is no place for them in the model.
        context.IsBeyondModel |= instruction.Flags is not null;
        var arguments = new BuildArgument[words.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            var (name, value) = Cut(words[i]);
            if (value is not null && !HasName(words[i], name, "ARG", context))
            {
                return null;
            }

            // The name is taken as it stands: the builder neither unquotes nor expands it.
            context.Mark(Part.Name, i, name);
            arguments[i] = new(name.ToString(), value is { } given ? context.Word(Part.Value, i, given) : null);
        }

        return new Arg(new(arguments));
    }

    private static EquatableArray<Pair>? ReadPairs(in InstructionText instruction, string keyword, ReadContext context)
    {
        var words = Words.OutsideQuotes(instruction.Arguments, context);
        if (!FlagSet.None.TryRead(instruction, context, out _) || !HasAny(words, instruction, keyword, "name=value", context))
        {
            return null;
        }

        if (words[0].IndexOf('=') < 0)
        {
            return ReadLegacy(instruction.Arguments, keyword, context);
        }

        var pairs = new Pair[words.Count];
        for (var i = 0; i < pairs.Length; i++)
        {
            var (name, value) = Cut(words[i]);
            if (value is not { } given)
            {
                context.Report(ParseErrorCode.KeyValue, words[i], $"'{words[i]}' has no '='. Write 'name=value', with quotes around a value that holds blanks.");
                return null;
            }

            if (!HasName(words[i], name, keyword, context))
            {
                return null;
            }

            pairs[i] = new(context.Word(Part.Name, i, name), context.Word(Part.Value, i, given));
        }

        return new(pairs);
    }

    /// <summary>The old form, <c>ENV name value</c>: one pair, whose value is the rest of the line.</summary>
    private static EquatableArray<Pair>? ReadLegacy(TextSlice arguments, string keyword, ReadContext context)
    {
        var (text, end) = (arguments.Text, arguments.Start);
        while (end < arguments.End && !Blanks.IsDelimiter(text[end]))
        {
            end++;
        }

        var name = arguments.With(arguments.Start, end);
        while (end < arguments.End && Blanks.IsDelimiter(text[end]))
        {
            end++;
        }

        if (end == arguments.End)
        {
            context.Report(ParseErrorCode.KeyValue, name, $"'{name}' has no value. Write '{keyword} {name}=value'.");
            return null;
        }

        context.Mark(Part.LegacyPair, 0, arguments);
        return [new(context.Word(Part.Name, 0, name), context.Word(Part.Value, 0, arguments.From(end)))];
    }

    private static (TextSlice Name, TextSlice? Value) Cut(TextSlice word)
    {
        var equals = word.IndexOf('=');
        return equals < 0 ? (word, null) : (word.With(word.Start, equals), word.From(equals + 1));
    }

    private static bool HasAny(List<TextSlice> words, in InstructionText instruction, string keyword, string what, ReadContext context)
    {
        if (words.Count == 0)
        {
            context.Report(ParseErrorCode.ArgumentCount, instruction.Keyword, $"{keyword} has no argument. Write '{keyword} {what}'.");
        }

        return words.Count > 0;
    }

    private static bool HasName(TextSlice word, TextSlice name, string keyword, ReadContext context)
    {
        if (name.IsEmpty)
        {
            context.Report(ParseErrorCode.KeyValue, word, $"'{word}' has no name. Write '{keyword} name=value'.");
        }

        return !name.IsEmpty;
    }
}
