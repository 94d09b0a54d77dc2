using AttrDocker.Dockerfiles.Naming;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>A variable that neither the stage nor its base image defines is empty, without a word.</summary>
/// <remarks>
/// The environment of most images is not known here. There the rule speaks only where the name looks like a slip for one that the
/// stage defines or that a well-known image sets, and of <c>$1</c> or <c>$@</c>, which no image sets.
/// </remarks>
public sealed class VariableShouldBeDefined : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2020";

    // Of shorter names an image may well have two that are alike.
    private const int ShortestName = 4;

    private static readonly RuleDescriptor Defined = new(
        Id,
        "Variable should be defined",
        "The variable '{0}' is not defined here, so it is empty. {1}",
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
        foreach (var (word, name, scope) in UndefinedVariables.Of(context))
        {
            if (GlobalArgumentShouldBeRedeclared.IsGlobal(name, context))
            {
                continue;
            }

            var isName = char.IsLetter(name, 0) || name[0] == '_';
            var nearest = isName && !AddsToItself(word.Place, name, context.Dockerfile) ? Nearest(name, scope.Variables) : null;
            if (nearest is not null)
            {
                yield return new(Defined, word.Place, [name, $"Did you mean '{nearest}'?"])
                {
                    Related = scope[nearest]!.Declaration is { } declaration ? [declaration] : [],
                    Edits = WordRename.Edits(word, name, nearest),
                    EditTitle = $"Change to '{nearest}'",
                };
            }
            else if (scope.IsComplete || !isName)
            {
                yield return new(Defined, word.Place, [name, isName ? $"Declare it above, with 'ARG {name}' or ENV." : $"Write '\\${name}' for the characters themselves."]);
            }
        }
    }

    // An image may set variables that are not known, so that of its names only a slip is sure.
    private static string? Nearest(string name, IEnumerable<Variable> variables)
    {
        var (ofImage, own) = (variables.Where(static v => v.Kind == VariableKind.Image), variables.Where(static v => v.Kind != VariableKind.Image));
        return NearestName.Of(name, own.Select(static v => v.Name)) ?? ofImage.Select(static v => v.Name).FirstOrDefault(known => IsSlip(known, name));
    }

    private static bool IsSlip(string known, string written) => known.Length >= ShortestName && Misspelling.Between(known, written) is { IsSlip: true };

    // ENV LDFLAGS="$LDFLAGS -s": who adds to a variable knows its name, and means the one of the base image.
    private static bool AddsToItself(Place place, string name, Dockerfile dockerfile) =>
        place is { Stage: >= 0, Instruction: >= 0 } && dockerfile.Stages[place.Stage].Instructions[place.Instruction] is Env env && env.Variables[place.Index].Name == name;
}
