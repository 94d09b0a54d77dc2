using AttrDocker.Dockerfiles.Images;
using AttrDocker.Dockerfiles.Naming;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Graph;

/// <summary>A reference to a stage that does not exist makes the builder look for an image of that name, and fail.</summary>
/// <remarks>
/// Text does not say whether a stage or an image is meant. There the rule speaks only where nobody can mean an image: a bare
/// word that is no official image; in <c>FROM</c>, where a bare word may be an image built before, only one letter from a stage.
/// </remarks>
public sealed class ReferencedStageShouldExist : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK1004";

    private const int MostNames = 5;

    private static readonly RuleDescriptor Exist = new(
        Id,
        "Referenced stage should exist",
        "Stage '{0}' does not exist. {1}",
        RuleCategory.Stages,
        RuleSeverity.Error)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Exist;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var (names, seen, next) = (new List<string>(), new HashSet<string>(StageNames.Comparer), 0);
        foreach (var reference in context.Graph.References)
        {
            for (; next < reference.Stage; next++)
            {
                if (context.Dockerfile.Stages[next].Name is { } name && seen.Add(name))
                {
                    names.Add(name);
                }
            }

            if (IsMissing(reference, context))
            {
                yield return Report(reference, names, context.KindOf(reference.Place));
            }
        }
    }

    /// <summary>Whether a reference means a stage that there is not. Where it is empty, <see cref="Usage.ValueShouldFitInADockerfile"/> speaks.</summary>
    internal static bool IsMissing(StageReference reference, RuleContext context) =>
        reference is { Target: null, IsIndex: false, HasVariable: false, Text.Length: > 0 } && MeansStage(reference, context);

    private static bool MeansStage(StageReference reference, RuleContext context) => context.KindOf(reference.Place) switch
    {
        ReferenceKind.Stage => !IsStageElsewhere(reference, context.Graph) && context.Graph.StageInOtherCase(reference) is null,
        ReferenceKind.Unknown when IsBareMisspelling(reference, context.Graph) => true,
        ReferenceKind.Unknown when ImageNames.LooksLikeImage(reference.Text) => false,
        ReferenceKind.Unknown when reference.Form == ReferenceForm.Base =>
            context.Graph.StagesNamed(reference.Text).Count == 0 && IsMisspeltStage(reference, context.Graph),
        ReferenceKind.Unknown => true,
        _ => false,
    };

    // A base that stands further below is no missing stage: StageShouldBeDefinedBeforeUse speaks of it.
    private static bool IsStageElsewhere(StageReference reference, StageGraph graph) =>
        graph.StagesNamed(reference.Text).Any(stage => stage > reference.Stage);

    // Nobody copies from an official image without a tag but for these two, so that 'bash' is a slip for a stage 'base'.
    private static bool IsBareMisspelling(StageReference reference, StageGraph graph) =>
        reference.Form != ReferenceForm.Base && reference.Text.IndexOfAny(['/', ':', '@']) < 0 && reference.Text is not ("busybox" or "composer")
        && graph.StagesNamed(reference.Text).Count == 0 && IsMisspeltStage(reference, graph);

    private static bool IsMisspeltStage(StageReference reference, StageGraph graph) =>
        graph.NamesBefore(reference.Stage).Any(name => name.Length >= 4 && Misspelling.Between(name, reference.Text) is { IsSlip: true });

    // [CopyFrom] means a stage; of a name with a dot either may be meant.
    private static bool IsRatherImage(string text) => text.IndexOfAny(['/', ':', '@']) >= 0 || ImageNames.IsOfficial(text);

    private static Finding Report(StageReference reference, List<string> names, ReferenceKind kind)
    {
        var finding = new Finding(Exist, reference.Place, []);
        if (NearestName.Of(reference.Text, names) is { } nearest)
        {
            return finding with
            {
                Arguments = [reference.Text, $"Did you mean '{nearest}'?"],
                Edits = reference.Written == reference.Text ? [new ReplaceValue(reference.Place, reference.Written, nearest)] : [],
                EditTitle = $"Change to '{nearest}'",
            };
        }

        var advice = kind == ReferenceKind.Stage && IsRatherImage(reference.Text) ? "If the image is meant, write [CopyFromImage]; else define the stage before this one."
            : names.Count is > 0 and <= MostNames
            ? $"Name an earlier stage: {string.Join(", ", names.Select(static n => $"'{n}'"))}."
            : "Define it before this stage, or name an earlier one.";
        return finding with { Arguments = [reference.Text, advice] };
    }
}
