using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Variables;

/// <summary>The variables that the words of stages use, but that are not defined there.</summary>
internal static class UndefinedVariables
{
    /// <summary>Each use with the scope that it stands in, which is to be asked at once; one use for each name and word.</summary>
    public static IEnumerable<(WordUse Word, string Name, Scope Scope)> Of(RuleContext context)
    {
        for (var stage = 0; stage < context.Dockerfile.Stages.Count; stage++)
        {
            foreach (var (place, instruction, scope) in context.Scopes.Walk(stage))
            {
                // The arguments of one ARG are read one after the other.
                var declared = instruction is Arg arg ? arg.Arguments.Select(static a => a.Name).ToList() : [];
                foreach (var word in WordUse.Of(instruction, place))
                {
                    foreach (var name in word.Names(context.Dockerfile.Directives.Escape))
                    {
                        if (scope[name] is null && !declared.Take(word.Place.Index).Contains(name) && !PredefinedArguments.Scan.Contains(name))
                        {
                            yield return (word, name, scope);
                        }
                    }
                }
            }
        }
    }
}
