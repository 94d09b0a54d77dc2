namespace AttrDocker.Dockerfiles.Variables;

/// <summary>The variables that words can use at one point of a Dockerfile. (Dockerfile reference, "Environment replacement" and "ARG", "Scope".)</summary>
public sealed class Scope
{
    /// <summary>A longer chain of stages is copied together, so that a name is found in few steps.</summary>
    private const int LongestChain = 16;

    private static readonly Dictionary<string, Variable> None = [];

    private Dictionary<string, Variable> _variables = None;
    private Dictionary<string, Variable> _hidden = None;
    private readonly Scope? _outer;
    private readonly int _depth;

    internal Scope(bool isComplete) => IsComplete = isComplete;

    /// <summary>The scope of a stage that builds on another one, which has come to its end.</summary>
    internal Scope(Scope outer)
    {
        IsComplete = outer.IsComplete;
        if (outer._depth < LongestChain)
        {
            (_outer, _depth) = (outer, outer._depth + 1);
        }
        else
        {
            foreach (var variable in outer.Variables)
            {
                Put(ref _variables, variable);
            }
        }

        // The builder starts with the environment of the image again, so that an ENV wins over a later ARG of the base.
        foreach (var environment in outer._hidden.Values)
        {
            Put(ref _variables, environment);
        }
    }

    /// <summary>Whether every variable is known; not so where a stage starts from an image whose environment is not.</summary>
    public bool IsComplete { get; }

    /// <summary>All variables, the innermost ones first.</summary>
    public IEnumerable<Variable> Variables
    {
        get
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var scope = this; scope is not null; scope = scope._outer)
            {
                foreach (var variable in scope._variables.Values)
                {
                    if (seen.Add(variable.Name))
                    {
                        yield return variable;
                    }
                }
            }
        }
    }

    /// <summary>The variable of a name, in its exact case; <see langword="null"/> where there is none.</summary>
    public Variable? this[string name]
    {
        get
        {
            for (var scope = this; scope is not null; scope = scope._outer)
            {
                if (scope._variables.TryGetValue(name, out var variable))
                {
                    return variable;
                }
            }

            return null;
        }
    }

    /// <summary>Expands a word as the builder does where no build argument is given.</summary>
    /// <param name="word">The word.</param>
    /// <param name="escape">The escape character of the file.</param>
    /// <returns>
    /// The expansion. Its <see cref="Expansion.Unmatched"/> are the names that nothing declares; a declared <c>ARG</c> without a value is none of them.
    /// </returns>
    public Expansion Expand(string word, char escape = '\\')
    {
        if (word.IndexOf('$') < 0)
        {
            return Expansion.Of(word);
        }

        var isKnown = true;
        var expansion = WordExpansion.Expand(word, ValueOf, escape);
        return expansion with
        {
            IsKnown = isKnown,
            Unmatched = expansion.Unmatched.Where(name => this[name] is null).ToEquatableArray(),
        };

        string? ValueOf(string name)
        {
            var variable = this[name];
            isKnown &= variable?.IsKnown ?? (IsComplete || IsNumberOrSpecial(name));
            return variable?.Value;
        }
    }

    internal void Set(Variable variable)
    {
        if (variable.Kind == VariableKind.Argument && this[variable.Name] is { Kind: VariableKind.Environment or VariableKind.Image } environment)
        {
            Put(ref _hidden, environment);
        }
        else if (variable.Kind != VariableKind.Argument)
        {
            _hidden.Remove(variable.Name);
        }

        Put(ref _variables, variable);
    }

    // Most stages set nothing.
    private static void Put(ref Dictionary<string, Variable> variables, Variable variable)
    {
        variables = ReferenceEquals(variables, None) ? new(StringComparer.Ordinal) : variables;
        variables[variable.Name] = variable;
    }

    private static bool IsNumberOrSpecial(string name) => !char.IsLetter(name, 0) && name[0] != '_';
}
