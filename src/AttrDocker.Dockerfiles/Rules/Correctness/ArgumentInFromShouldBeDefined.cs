using AttrDocker.Dockerfiles.Naming;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary><c>FROM</c> knows only the arguments before the first stage, and those on platforms.</summary>
public sealed class ArgumentInFromShouldBeDefined : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2019";

    private static readonly RuleDescriptor Defined = new(
        Id,
        "Argument in FROM should be defined",
        "The build argument '{0}' is not defined before the first stage. {1}",
        RuleCategory.Correctness,
        RuleSeverity.Warning)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Defined;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        for (var stage = 0; stage < context.Dockerfile.Stages.Count; stage++)
        {
            var (from, place) = (context.Dockerfile.Stages[stage].From, new Place(stage, Place.From));
            foreach (var word in new[] { new WordUse(place.At(Part.Image), from.Image), new WordUse(place.At(Part.Platform), from.Platform ?? "") })
            {
                foreach (var name in word.Names(context.Dockerfile.Directives.Escape).Where(name => context.Scopes.Globals[name] is null))
                {
                    yield return Report(word, name, context.Scopes.Globals);
                }
            }
        }
    }

    private static Finding Report(WordUse word, string name, Scope globals)
    {
        var nearest = NearestName.Of(name, globals.Variables.Select(static v => v.Name));
        return new(Defined, word.Place, [name, nearest is null ? $"Add 'ARG {name}' above the first FROM." : $"Did you mean '{nearest}'?"])
        {
            Edits = nearest is null ? [] : WordRename.Edits(word, name, nearest),
            EditTitle = nearest is null ? null : $"Change to '{nearest}'",
        };
    }
}
