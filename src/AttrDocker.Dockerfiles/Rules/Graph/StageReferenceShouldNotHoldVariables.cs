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
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => NoVariables;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context) =>
        from reference in context.Graph.References
        where HoldsVariable(reference)
        select Report(reference, context);

    private static bool HoldsVariable(StageReference reference) => reference.Form != ReferenceForm.Base && reference.HasVariable;

    private static Finding Report(StageReference reference, RuleContext context)
    {
        var finding = new Finding(NoVariables, reference.Place, [reference.Text]);
        if (!StageChange.IsAffordable(context.Graph) || NameFor(reference, context) is not { } name)
        {
            return finding;
        }

        // One stage for all that take files from this image, above the first of them.
        var equal = context.Graph.References.Where(other => HoldsVariable(other) && other.Text == reference.Text).ToList();
        var edits = StageChange.Edits(
            context.Graph,
            [
                new InsertStage(new(equal[0].Stage, Place.From), new(new(reference.Text) { Name = name }, [])),
                .. equal.Select(other => new ReplaceValue(other.Place, other.Written, name)),
            ],
            HoldsVariable);
        return edits.IsEmpty ? finding : finding with { Edits = edits, EditTitle = $"Add a stage '{name}' for it" };
    }

    /// <summary>A free name for a stage on this image; <see langword="null"/> where <c>FROM</c> would not know its variables.</summary>
    private static string? NameFor(StageReference reference, RuleContext context)
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
        var taken = StageNames.TakenBy(context.Dockerfile);
        taken.UnionWith(context.Graph.References.Select(static r => r.Text));
        return StageNames.MakeFree(StageNames.IsReserved(name) ? name + "-stage" : name, taken);
    }
}
