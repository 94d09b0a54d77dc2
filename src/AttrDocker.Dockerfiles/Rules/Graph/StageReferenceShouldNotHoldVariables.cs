using AttrDocker.Dockerfiles.Stages;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Rules.Graph;

/// <summary>The builder expands variables in <c>FROM</c>, but refuses them in <c>COPY --from</c> and in a mount's <c>from</c>.</summary>
public sealed class StageReferenceShouldNotHoldVariables : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK1011";

    private static readonly RuleDescriptor NoVariables = new(
        Id,
        "Stage reference should not hold variables",
        "'{0}' holds a variable, which is not expanded here. Add a stage that is FROM {0}, and name that stage.",
        RuleCategory.Stages,
        RuleSeverity.Error)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => NoVariables;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var references = context.Graph.References.Where(HoldsVariable).ToLookup(static reference => reference.Text, StringComparer.Ordinal);
        var taken = StageNames.TakenBy(context.Dockerfile);
        taken.UnionWith(context.Graph.References.Select(static r => r.Text));
        var names = new FreeNames(taken);
        return references
            .SelectMany(equal => Report([.. equal], names, context))
            .OrderBy(static finding => finding.Place.Stage)
            .ThenBy(static finding => finding.Place.Instruction)
            .ThenBy(static finding => finding.Place.Index);
    }

    private static bool HoldsVariable(StageReference reference) => reference.Form != ReferenceForm.Base && reference.HasVariable;

    // One stage for all that take files from this image, above the first of them.
    private static IEnumerable<Finding> Report(IReadOnlyList<StageReference> equal, FreeNames names, RuleContext context)
    {
        var (first, name) = (equal[0], NameFor(equal[0], names, context));
        var edits = name is null ? [] : StageChange.Edits(
            context.Graph,
            [
                new InsertStage(new(first.Stage, Place.From), new(new(first.Text) { Name = name }, [])),
                .. equal.Select(reference => new ReplaceValue(reference.Place, reference.Written, name)),
            ],
            HoldsVariable);
        return equal.Select(reference => new Finding(NoVariables, reference.Place, [reference.Text])
        {
            Edits = edits,
            EditTitle = edits.IsEmpty ? null : $"Add a stage '{name}' for it",
        });
    }

    /// <summary>A free name for a stage on this image; <see langword="null"/> where <c>FROM</c> would not know its variables.</summary>
    private static string? NameFor(StageReference reference, FreeNames names, RuleContext context)
    {
        if (!Word.TryParse(reference.Text, out var parts, out _) || parts.OfType<Reference>().LastOrDefault() is not { } variable
            || !WordExpansion.Expand(reference.Text, static _ => null).Unmatched.All(name => context.Scopes.Globals[name] is not null))
        {
            return null;
        }

        // The image's name, or that of the variable that holds it.
        var text = string.Concat(parts.Select(static part => part is Literal literal ? literal.Text : "$"));
        var image = text.Substring(text.LastIndexOf('/') + 1).Split(':', '@')[0];
        var name = StageNames.MakeValid(image.Length > 0 && !image.Contains('$') ? image : variable.Name);
        return names.Take(StageNames.IsReserved(name) ? name + "-stage" : name);
    }
}
