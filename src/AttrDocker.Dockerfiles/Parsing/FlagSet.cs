namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>The flags that an instruction may have.</summary>
/// <param name="names">Their names without dashes.</param>
/// <param name="booleans">How many of them, from the first one on, are booleans.</param>
/// <param name="repeatable">How many of them, from the last one on, may stand several times.</param>
internal sealed class FlagSet(string[] names, int booleans = 0, int repeatable = 0)
{
    /// <summary>The set of an instruction without flags.</summary>
    public static FlagSet None { get; } = new([]);

    /// <summary>Matches the flags of an instruction against the set; <see langword="false"/> where one does not fit, which is reported.</summary>
    /// <returns>The values by the position of their names; <see langword="null"/> where no flag is given.</returns>
    public bool TryRead(in InstructionText instruction, ReadContext context, out FlagValues values)
    {
        values = default;
        if (instruction.Flags is null)
        {
            return true;
        }

        values = new(new TextSlice?[names.Length], []);
        var fine = true;
        foreach (var flag in instruction.Flags)
        {
            fine &= Take(flag, instruction, context, values);
        }

        return fine;
    }

    private bool Take(TextSlice flag, in InstructionText instruction, ReadContext context, FlagValues values)
    {
        var equals = flag.IndexOf('=');
        var written = flag.With(flag.Start, equals < 0 ? flag.End : equals);
        var index = IndexOf(written.From(written.Start + 2));
        if (index < 0)
        {
            ReportUnknown(written, instruction.Keyword, context);
            return false;
        }

        if (index >= names.Length - repeatable)
        {
            values.Repeated.Add(new(index, flag.From(equals + 1)));
        }
        else if (values.Single![index] is not null)
        {
            context.Report(ParseErrorCode.DuplicateFlag, written, $"'{written}' stands twice. Remove one.");
            return false;
        }

        if (index < booleans)
        {
            return TakeBoolean(flag, equals, index, context, values);
        }

        if (equals < 0)
        {
            context.Report(ParseErrorCode.FlagValue, written, $"'{written}' has no value. Write '{written}=…'.");
            return false;
        }

        if (index < names.Length - repeatable)
        {
            values.Single![index] = flag.From(equals + 1);
        }

        return true;
    }

    private static bool TakeBoolean(TextSlice flag, int equals, int index, ReadContext context, FlagValues values)
    {
        var value = flag.From(equals < 0 ? flag.End : equals + 1);
        values.Single![index] = value;
        if (value.IsEmpty ? equals < 0 : value.IsIgnoringCase("true") || value.IsIgnoringCase("false"))
        {
            return true;
        }

        var name = flag.With(flag.Start, equals);
        context.Report(
            ParseErrorCode.FlagValue,
            value.IsEmpty ? flag : value,
            value.IsEmpty ? $"'{name}=' has no value. Write '{name}' or '{name}=false'." : $"'{value}' is no value of '{name}'. Write '{name}' or '{name}=false'.");
        return false;
    }

    private int IndexOf(TextSlice name)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (name.Is(names[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private void ReportUnknown(TextSlice written, TextSlice keyword, ReadContext context)
    {
        var instruction = keyword.ToString().ToUpperInvariant();
        var nearest = Nearest.To(written.From(written.Start + 2).ToString(), names);
        var advice = nearest is not null ? $"Did you mean '--{nearest}'?"
            : names.Length == 0 ? "It has none; write '--' before an argument that begins with dashes."
            : $"It has {string.Join(", ", names.Select(static name => "--" + name))}.";
        context.Report(ParseErrorCode.UnknownFlag, written, $"{instruction} has no flag '{written}'. {advice}", nearest is null ? null : "--" + nearest);
    }
}

/// <summary>The values of an instruction's flags.</summary>
/// <param name="Single">The values of flags that stand once, by the position of their names.</param>
/// <param name="Repeated">The values of flags that may stand several times, in order.</param>
internal readonly record struct FlagValues(TextSlice?[]? Single, List<FlagValue> Repeated)
{
    /// <summary>The value of a flag; <see langword="null"/> where it is not given, or given as nothing, which is the same to the builder.</summary>
    public TextSlice? Value(int flag) => Single?[flag] is { IsEmpty: false } value ? value : null;

    /// <summary>The value of a boolean flag; <see langword="null"/> where it is not given.</summary>
    public bool? Boolean(int flag) => Single?[flag] is { } value ? !value.IsIgnoringCase("false") : null;

    /// <summary>The value of a flag whose variables are expanded.</summary>
    public string? Word(int flag, Rules.Part part, ReadContext context) => Value(flag) is { } value ? context.Word(part, 0, value) : null;

    /// <summary>The value of a flag as it is.</summary>
    public string? Raw(int flag, Rules.Part part, ReadContext context)
    {
        if (Value(flag) is not { } value)
        {
            return null;
        }

        context.Mark(part, 0, value);
        return value.ToString();
    }

    /// <summary>The values of a repeated flag as they are.</summary>
    public EquatableArray<string> RawList(int flag, Rules.Part part, ReadContext context)
    {
        if (Repeated is not { Count: > 0 })
        {
            return [];
        }

        var list = new List<string>();
        foreach (var value in Repeated)
        {
            if (value.Flag == flag)
            {
                context.Mark(part, list.Count, value.Value);
                list.Add(value.Value.ToString());
            }
        }

        return [.. list];
    }
}

/// <summary>The value of a repeatable flag.</summary>
internal readonly record struct FlagValue(int Flag, TextSlice Value);
