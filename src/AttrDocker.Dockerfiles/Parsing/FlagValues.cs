using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>The flags of an instruction, found by their index in the set.</summary>
internal readonly record struct FlagValues(FlagSet Set, List<TextSlice>? Flags)
{
    /// <summary>The value of a flag; <see langword="null"/> where it is not given, or given as nothing, which is the same to the builder.</summary>
    public TextSlice? Value(int flag) => Given(flag) is { IsEmpty: false } value ? value : null;

    /// <summary>The value of a flag, which may be empty; <see langword="null"/> where it is not given.</summary>
    public TextSlice? Given(int flag) => Find(flag) is { } given ? ValueOf(given) : null;

    /// <summary>The value of a boolean flag; <see langword="null"/> where it is not given.</summary>
    public bool? Boolean(int flag, Part part, ReadContext context)
    {
        if (Find(flag) is not { } given)
        {
            return null;
        }

        context.Mark(part, 0, given);
        return !ValueOf(given).IsIgnoringCase("false");
    }

    /// <summary>The value of a flag whose variables are expanded.</summary>
    public string? Word(int flag, Part part, ReadContext context) =>
        Value(flag) is { } value && context.Word(part, 0, value) is { Length: > 0 } word ? word : null;

    /// <summary>The value of a flag as it is.</summary>
    public string? Raw(int flag, Part part, ReadContext context)
    {
        if (Value(flag) is not { } value)
        {
            return null;
        }

        context.Mark(part, 0, value);
        return value.ToString();
    }

    /// <summary>The values of a repeated flag as they are.</summary>
    public EquatableArray<string> RawList(int flag, Part part, ReadContext context)
    {
        if (All(flag) is not { } values)
        {
            return [];
        }

        for (var i = 0; i < values.Count; i++)
        {
            context.Mark(part, i, values[i]);
        }

        return values.Select(static value => value.ToString()).ToEquatableArray();
    }

    /// <summary>The values of a repeated flag; <see langword="null"/> where it is not given.</summary>
    public List<TextSlice>? All(int flag)
    {
        List<TextSlice>? values = null;
        if (Flags is not null)
        {
            foreach (var given in Flags)
            {
                if (Set.Is(given, flag))
                {
                    (values ??= []).Add(ValueOf(given));
                }
            }
        }

        return values;
    }

    private TextSlice? Find(int flag)
    {
        if (Flags is not null)
        {
            foreach (var given in Flags)
            {
                if (Set.Is(given, flag))
                {
                    return given;
                }
            }
        }

        return null;
    }

    private static TextSlice ValueOf(TextSlice flag)
    {
        var equals = flag.IndexOf('=');
        return flag.From(equals < 0 ? flag.End : equals + 1);
    }
}
