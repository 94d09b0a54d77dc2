using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.Naming;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Graph;

/// <summary>A stage should write what others copy from it.</summary>
/// <remarks>
/// What a command writes can be told only now and then, so the rule speaks on safe evidence alone: a path one mistyped letter
/// away from one that the stage is known to write, or one in a folder whose content a <c>RUN</c> declares.
/// </remarks>
public sealed class ArtifactShouldBeProducedByItsStage : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK1020";

    private const int MostProducts = 3;

    private static readonly RuleDescriptor Produced = new(
        Id,
        "Artifact should be produced by its stage",
        "{0} does not produce '{1}'. {2}",
        RuleCategory.Stages,
        RuleSeverity.Warning);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Produced;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var use in ArtifactUse.All(context.Graph))
        {
            if (context.KindOf(use.Reference.Place) is ReferenceKind.Unknown or ReferenceKind.Stage && Check(use, context) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static Finding? Check(ArtifactUse use, RuleContext context)
    {
        var source = use.Reference.Target!.Value;
        if (IsAmbiguous(source, context.Graph)
            || context.Artifacts.Of(source) is not { IsForeign: false } stage
            || use.PathIn(context.Artifacts.VariablesOf(use.Reference.Stage)) is not { } path
            || stage.Produces(path))
        {
            return null;
        }

        var slips = Slip.Find(path, stage.Files, name => StageTexts.Mention(context.Graph, source, name));
        if (slips.Count > 0)
        {
            return Misspelt(use, slips, context.Graph);
        }

        var declared = Contract.BrokenBy(path, stage);
        return declared.Count > 0 ? Undeclared(use, path, declared, context.Graph) : null;
    }

    // Of two stages of one name the builder takes the last, the reader perhaps the first.
    private static bool IsAmbiguous(int stage, StageGraph graph) =>
        graph.Dockerfile.Stages[stage].Name is { } name && graph.StagesNamed(name).Count > 1;

    private static Finding Misspelt(ArtifactUse use, IReadOnlyList<Slip> slips, StageGraph graph)
    {
        var slip = slips[0];
        var corrected = use.With(slip.Segment, slip.Written, slip.Intended);
        var isUnique = slips.All(s => (s.Segment, s.Intended) == (slip.Segment, slip.Intended));
        var (path, reason) = (slip.Evidence.Path, slip.Evidence.Reason);
        var advice = corrected is null || corrected.TrimEnd('/') == path
            ? $"It writes '{path}' ({reason}): did you mean that?"
            : $"It writes to '{path}' ({reason}): did you mean '{corrected}'?";
        return Report(use, graph, advice, isUnique ? corrected : null);
    }

    private static Finding Undeclared(ArtifactUse use, string path, IReadOnlyList<string> declared, StageGraph graph)
    {
        var depth = ImagePath.Depth(declared[0]);
        var name = ImagePath.Segments(path)[depth - 1];
        var folder = ImagePath.Parent(declared[0]);
        if (NearestName.Of(name, declared.Select(ImagePath.Name)) is { } nearest)
        {
            return Report(use, graph, $"Its RUN declares '{folder}/{nearest}': did you mean that?", use.With(depth - 1, name, nearest));
        }

        var products = declared.Count <= MostProducts ? string.Join(", ", declared.Select(static d => $"'{d}'")) : $"{declared.Count} other paths";
        return Report(use, graph, $"In '{folder}' its RUN declares only {products}: copy from there, or add this path to Produces.", null);
    }

    private static Finding Report(ArtifactUse use, StageGraph graph, string advice, string? corrected) =>
        new(Produced, use.Place, [graph.Describe(use.Reference.Target!.Value), use.Written, advice])
        {
            Related = [new(use.Reference.Target.Value, Place.From)],
            Edits = corrected is null ? [] : [new ReplaceValue(use.Place, use.Written, corrected)],
            EditTitle = corrected is null ? null : $"Change to '{corrected}'",
        };
}
