using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.Artifacts.Files;
using AttrDocker.Dockerfiles.Artifacts.Policy;
using AttrDocker.Dockerfiles.Naming;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Graph;

/// <summary>A stage should write what others copy from it.</summary>
/// <remarks>
/// What a command writes can be told only now and then, so the rule speaks on safe evidence alone; <see cref="ArtifactPolicy"/>
/// has it.
/// </remarks>
public sealed class ArtifactShouldBeProducedByItsStage : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK1020";

    private const int MostProducts = 3;

    private static readonly RuleDescriptor Produced = new(
        Id,
        "Artifact should be produced by its stage",
        "{0} {1}",
        RuleCategory.Stages,
        RuleSeverity.Warning)
    {
        HasEdits = true,
        HasSuggestions = true,
    };

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
        if (IsAmbiguous(use.Reference.Target!.Value, context.Graph) || context.Artifacts.Explain(use).Absence is not { } absence)
        {
            return null;
        }

        var (advice, corrected) = Advise(use, absence, context.Artifacts);
        EquatableArray<Edit> mend = corrected is null ? [] : [new ReplaceValue(use.Place, use.Written, corrected)];
        var title = corrected is null ? null : $"Change to '{corrected}'";

        // Of two names that differ, the other one may be the wrong one.
        var isCertain = absence is not KnownOtherwise;
        return new(Produced, use.Place, [Verdict(use, absence, context.Graph), advice])
        {
            Related = [new(use.Reference.Target.Value, Place.From)],
            Edits = isCertain ? mend : [],
            EditTitle = isCertain ? title : null,
            Suggestions = [.. isCertain || title is null ? [] : (Suggestion[])[new(title, mend)], .. Declaration(use, absence, context)],
        };
    }

    // That two names differ does not say which of them is wrong.
    private static string Verdict(ArtifactUse use, Absence absence, StageGraph graph) => absence is KnownOtherwise { By: var bearer }
        ? $"'{use.Written}' of {graph.DescribeInside(use.Reference.Target!.Value)} is {(bearer.IsDestination ? "copied to" : "used as")} '{bearer.Path}': one of the two names is misspelt."
        : $"{graph.Describe(use.Reference.Target!.Value)} does not produce '{use.Written}'.";

    // What a mount or a removal takes away no declaration brings back.
    private static EquatableArray<Suggestion> Declaration(ArtifactUse use, Absence absence, RuleContext context) =>
        absence is LostToMount or Removed || ImagePath.HasWildcards(use.Written) || context.Artifacts.PathOf(use) is not { } path
            ? []
            : ProductDeclaration.Suggest(context.Graph, use.Reference.Target!.Value, path);

    // Of two stages of one name the builder takes the last, the reader perhaps the first.
    private static bool IsAmbiguous(int stage, StageGraph graph) =>
        graph.Dockerfile.Stages[stage].Name is { } name && graph.StagesNamed(name).Count > 1;

    /// <returns>What to do, and what to write instead where that is certain.</returns>
    private static (string Advice, string? Corrected) Advise(ArtifactUse use, Absence absence, ArtifactFlow flow) => absence switch
    {
        Misspelt misspelt => OfSlip(use, misspelt.Slips),
        KnownOtherwise other => OfOtherName(use, other),
        FixedOtherwise misnamed => OfFixedName(use, misnamed),
        Undeclared undeclared => OfContract(use, flow.PathOf(use)!, undeclared),
        WrittenElsewhere { Rest: "" } elsewhere => OfOutput(use, elsewhere.Outputs, static o => $"It writes '{o.Path}' ({o.Trace.Reason}): did you mean that?"),
        WrittenElsewhere { Rest: var rest } elsewhere => OfOutput(use, elsewhere.Outputs, o => $"It writes to '{o.Path}' ({o.Trace.Reason}): did you mean '{o.Path}/{rest}'?", "/" + rest),
        OtherProduct product => OfOutput(use, product.Outputs, static o => o.Trace.Kind == FactKind.Tree
            ? $"The stage publishes to '{o.Path}' ({o.Trace.Reason}), which nothing copies: did you mean that?"
            : $"The stage builds '{o.Path}' ({o.Trace.Reason}), which nothing copies: did you mean that?"),
        LostToMount lost =>
            ($"The RUN wrote it ({lost.Reason}) into its {lost.Mount.Type} mount '{lost.Mount.Path}', which is not part of the stage: copy it out of there in the same RUN.", null),
        Removed { Removal: var removal } => ($"A later RUN removes it ({removal.Reason}): copy another path, or do not remove it.", null),
        NeverWritten never => OfClosedStage(use, flow.PathOf(use)!, never.Folder, flow),
        _ => ("", null),
    };

    private static (string Advice, string? Corrected) OfSlip(ArtifactUse use, IReadOnlyList<Slip> slips)
    {
        var slip = slips[0];
        var corrected = use.With(slip.Segment, slip.Written, slip.Intended);
        var isUnique = slips.All(s => (s.Segment, s.Intended) == (slip.Segment, slip.Intended));
        var (path, reason) = (slip.Evidence.Path, slip.Evidence.Trace.Reason);
        var isWhole = corrected is null || corrected.TrimEnd('/') == path;
        var writes = slip.Evidence.Trace.Role == FactRole.System ? $"Its base image has '{path}'"
            : isWhole || ImagePath.HasHole(path) ? $"It writes '{path.Replace(ImagePath.Hole, '*')}' ({reason})"
            : $"It writes to '{path}' ({reason})";
        var advice = isWhole ? $"{writes}: did you mean that?" : $"{writes}: did you mean '{corrected}'?";
        return (advice, isUnique ? corrected : null);
    }

    private static (string Advice, string? Corrected) OfOtherName(ArtifactUse use, KnownOtherwise other)
    {
        var corrected = use.With(other.Segment, other.Written, other.Intended);
        return ($"Did you mean '{corrected ?? other.Intended}'?", corrected);
    }

    private static (string Advice, string? Corrected) OfFixedName(ArtifactUse use, FixedOtherwise misnamed)
    {
        var corrected = use.With(misnamed.Segment, misnamed.Written, misnamed.Intended);
        return ($"Tools call it '{misnamed.Intended}': did you mean '{corrected ?? misnamed.Intended}'?", corrected);
    }

    private static (string Advice, string? Corrected) OfOutput(ArtifactUse use, IReadOnlyList<Explanation> outputs, Func<Explanation, string> advise, string rest = "")
    {
        var isCertain = outputs.Count == 1 && !use.Written.Contains("$") && !ImagePath.HasWildcards(use.Written);
        var slash = use.Written.EndsWith("/", StringComparison.Ordinal) ? "/" : "";
        return (advise(outputs[0]), isCertain ? outputs[0].Path + rest + slash : null);
    }

    private static (string Advice, string? Corrected) OfContract(ArtifactUse use, string path, Undeclared undeclared)
    {
        var (folder, declared) = (undeclared.Folder, undeclared.Products);
        var depth = ImagePath.Depth(declared[0]);
        var name = ImagePath.Segments(path)[depth - 1];
        if (NearestName.Of(name, declared.Select(ImagePath.Name)) is { } nearest)
        {
            return ($"Its RUN declares '{folder}/{nearest}': did you mean that?", use.With(depth - 1, name, nearest));
        }

        var products = declared.Count <= MostProducts ? string.Join(", ", declared.Select(static d => $"'{d}'")) : $"{declared.Count} other paths";
        return ($"In '{folder}' its RUN declares only {products}: copy from there, or add this path to Produces.", null);
    }

    private static (string Advice, string? Corrected) OfClosedStage(ArtifactUse use, string path, string folder, ArtifactFlow flow)
    {
        var depth = ImagePath.Depth(folder);
        var name = ImagePath.Segments(path)[depth];
        var beside = flow.Of(use.Reference.Target!.Value).Files.Find(folder)?.Children.Select(static entry => entry.Key) ?? [];
        return NearestName.Of(name, beside.OrderBy(static n => n, StringComparer.Ordinal)) is { } nearest
            ? ($"Nothing that it does writes there: did you mean '{ImagePath.Append(folder, nearest)}'?", use.With(depth, name, nearest))
            : ImagePath.HasWildcards(name)
            ? ($"Nothing that it does writes such a file into '{folder}': copy another path, or write one in the stage.", null)
            : ("Nothing that it does writes there: copy another path, or write it in the stage.", null);
    }
}
