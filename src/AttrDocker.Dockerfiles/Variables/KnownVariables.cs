namespace AttrDocker.Dockerfiles.Variables;

/// <summary>
/// The variables whose values can be told from the Dockerfile alone: <c>ENV</c>, and the defaults of <c>ARG</c>.
/// What a build argument is set to on the command line is nobody's to know, so a default counts as its value.
/// (Dockerfile reference, "Environment replacement".)
/// </summary>
internal sealed class KnownVariables
{
    private readonly KnownVariables? _outer;
    private Dictionary<string, string?>? _values;

    /// <summary>Starts without any variable.</summary>
    public KnownVariables()
    {
    }

    /// <summary>Starts with the variables of an outer scope, which must not change while the inner one is used.</summary>
    public KnownVariables(KnownVariables outer) => _outer = outer._values is null ? outer._outer : outer;

    /// <summary>The arguments before the first <c>FROM</c>.</summary>
    public static KnownVariables OfGlobals(Dockerfile dockerfile)
    {
        var globals = new KnownVariables();
        foreach (var argument in dockerfile.Globals.OfType<Arg>().SelectMany(static a => a.Arguments))
        {
            globals.Set(argument.Name, argument.Default is { } value ? globals.Expand(value) : null);
        }

        return globals;
    }

    /// <summary>The value, or <see langword="null"/> where it is not known.</summary>
    public string? this[string name]
    {
        get
        {
            for (var scope = this; scope is not null; scope = scope._outer)
            {
                if (scope._values is { } values && values.TryGetValue(name, out var value))
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <summary>Whether a variable is set, whatever its value.</summary>
    public bool IsSet(string name)
    {
        for (var scope = this; scope is not null; scope = scope._outer)
        {
            if (scope._values?.ContainsKey(name) is true)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Sets a value; <see langword="null"/> for one that cannot be told.</summary>
    public void Set(string name, string? value) => (_values ??= new(StringComparer.Ordinal))[name] = value;

    /// <summary>What an <c>ARG</c> or <c>ENV</c> sets, for the caller to set each before asking for the next: an argument sees those before it.</summary>
    /// <param name="instruction">The instruction; others set nothing.</param>
    /// <param name="globals">The arguments before the first <c>FROM</c>.</param>
    public IEnumerable<(string Name, string? Value)> SetBy(Instruction instruction, KnownVariables globals) => instruction switch
    {
        Arg arg => arg.Arguments.Select(argument => (argument.Name, argument.Default is { } value ? Expand(value) : this[argument.Name] ?? globals[argument.Name])),

        // One ENV sees the values from before it, all pairs alike.
        Env env => env.Variables.Select(pair => (pair.Name, Expand(pair.Value))).ToList(),
        _ => [],
    };

    /// <summary>Replaces the variables in a word.</summary>
    /// <returns>The text, or <see langword="null"/> where a part of it is not known.</returns>
    public string? Expand(string word)
    {
        var text = Expand(word, '\0');
        return text.Contains('\0') ? null : text;
    }

    /// <summary>Replaces the variables in a word, and each one that is not known by a mark.</summary>
    public string Expand(string word, char unknown)
    {
        if (word.IndexOf('$') < 0)
        {
            return word;
        }

        if (!Word.TryParse(word, out var parts, out _))
        {
            return unknown.ToString();
        }

        var expander = new Expander(name => this[name] is { } value && value.IndexOf(unknown) < 0 ? value : null, '\\', unknown.ToString());
        var text = expander.Expand(parts);
        return expander.Error is null ? text : unknown.ToString();
    }
}
