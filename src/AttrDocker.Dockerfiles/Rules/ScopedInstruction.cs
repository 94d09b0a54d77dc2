using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Rules;

/// <summary>An instruction with the variables before it, which are to be asked before the next one is.</summary>
internal readonly record struct ScopedInstruction<T>(Place Place, T Instruction, Scope Scope, char Escape)
    where T : Instruction
{
    /// <summary>
    /// What the builder makes of a word where no build argument is given. <see langword="null"/> where that cannot be told, and where
    /// the word rests on a variable that is not defined or on an argument without a value, of which other rules speak.
    /// </summary>
    public string? ValueOf(string? word)
    {
        if (word is null || word.IndexOf('$') < 0)
        {
            return word;
        }

        var scope = Scope;
        return scope.Expand(word, Escape) is { IsKnown: true, Error: null, Unmatched.IsEmpty: true } expansion
            && !new WordUse(Place, word).Names(Escape).Any(name => scope[name] is { Kind: not VariableKind.Environment, Value: null or "" })
            ? expansion.Value
            : null;
    }
}

/// <summary>Finds instructions by their kind.</summary>
internal static class ScopedInstructions
{
    /// <summary>The instructions of a kind in all stages, in the order of the file.</summary>
    public static IEnumerable<ScopedInstruction<T>> Instructions<T>(this RuleContext context)
        where T : Instruction
    {
        var escape = context.Dockerfile.Directives.Escape;
        for (var stage = 0; stage < context.Dockerfile.Stages.Count; stage++)
        {
            if (!Has<T>(context.Dockerfile.Stages[stage].Instructions))
            {
                continue;
            }

            foreach (var (place, instruction, scope) in context.Scopes.Walk(stage))
            {
                if (instruction is T wanted)
                {
                    yield return new(place, wanted, scope, escape);
                }
            }
        }
    }

    // Variables are dear to follow, and most rules look for an instruction that few stages have.
    private static bool Has<T>(EquatableArray<Instruction> instructions)
        where T : Instruction
    {
        foreach (var instruction in instructions)
        {
            if (instruction is T)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Each <c>FROM</c>, with the variables that it can use.</summary>
    public static IEnumerable<ScopedInstruction<From>> Stages(this RuleContext context) => context.Dockerfile.Stages.Select((stage, index) =>
        new ScopedInstruction<From>(new(index, Place.From), stage.From, context.Scopes.Globals, context.Dockerfile.Directives.Escape));
}
