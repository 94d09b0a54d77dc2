using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>Build arguments without which a word of a <c>FROM</c> lacks something.</summary>
internal static class MissingArguments
{
    /// <summary>The arguments of a word that are declared but have no value, or an empty one.</summary>
    /// <param name="place">The word's place.</param>
    /// <param name="written">The word.</param>
    /// <param name="context">What the rule looks at.</param>
    public static IEnumerable<Variable> Of(Place place, string written, RuleContext context) =>
        new WordUse(place, written).Names(context.Dockerfile.Directives.Escape)
            .Select(name => context.Scopes.Globals[name]).OfType<Variable>().Where(static v => v is { IsKnown: true, Value: null or "" });

    /// <summary>A finding where what is left of a word is none of its kind: <c>The image 'nginx:$V' is 'nginx:' unless …</c>.</summary>
    /// <param name="rule">The rule, whose message takes the word, what is left of it, and the argument.</param>
    /// <param name="place">The word's place.</param>
    /// <param name="written">The word.</param>
    /// <param name="isValid">Whether a text that is not empty is one of its kind.</param>
    /// <param name="context">What the rule looks at.</param>
    public static Finding? Find(RuleDescriptor rule, Place place, string written, Func<string, bool> isValid, RuleContext context)
    {
        if (Of(place, written, context).FirstOrDefault() is not { } missing
            || context.Scopes.Globals.Expand(written, context.Dockerfile.Directives.Escape) is not { IsKnown: true, Error: null, Unmatched.IsEmpty: true, Value: var left }
            || (left.Length > 0 && isValid(left)))
        {
            return null;
        }

        return new(rule, place, [written, left.Length == 0 ? "blank" : $"'{left}'", missing.Name])
        {
            Related = missing.Declaration is { } declaration ? [declaration] : [],
        };
    }
}
