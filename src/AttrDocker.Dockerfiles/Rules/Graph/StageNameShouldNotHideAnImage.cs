using AttrDocker.Dockerfiles.Images;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Graph;

/// <summary>A stage wins over an image of its name, so that <c>FROM nginx</c> below a stage called <c>nginx</c> starts from that stage.</summary>
/// <remarks>
/// A text does not say which one is meant. There the rule speaks where a base bears the name of an official image and the stage of that name
/// starts from another one: <c>FROM python:3.12 AS python</c> is a usual way to write a version once.
/// </remarks>
public sealed class StageNameShouldNotHideAnImage : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK1013";

    private static readonly RuleDescriptor NotHide = new(
        Id,
        "Stage name should not hide an image",
        "{0} '{1}' means the stage of that name, not {2}. Rename the stage if {2} is meant.",
        RuleCategory.Stages,
        RuleSeverity.Warning)
    {
        HasEdits = true,
        HasSuggestions = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => NotHide;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var names = new FreeNames(context.Dockerfile);
        foreach (var group in context.Graph.References.Where(reference => IsHidden(reference, context)).GroupBy(static r => r.Target!.Value))
        {
            yield return Report(group.Key, [.. group], names, context);
        }
    }

    private static bool IsHidden(StageReference reference, RuleContext context) => reference.Target is { } stage && !reference.IsIndex && stage < reference.Stage
        && context.KindOf(reference.Place) switch
        {
            ReferenceKind.Stage => false,
            ReferenceKind.Unknown => reference.Form == ReferenceForm.Base && ImageNames.IsOfficial(reference.Text) && !StageNames.IsReserved(reference.Text)
                && BaseImage(stage, context.Graph) is { } image && !StageNames.Comparer.Equals(image, reference.Text),
            _ => true,
        };

    /// <summary>The last name in the reference of the image that a stage starts from in the end; <see langword="null"/> where it is not known.</summary>
    private static string? BaseImage(int stage, StageGraph graph)
    {
        while (graph.BaseOf(stage) is { } start)
        {
            stage = start;
        }

        var image = graph.ReferenceAt(new(stage, Place.From, Part.Image))!;
        if (image.HasVariable || !ImageReference.TryParse(image.Text, out var reference, out _))
        {
            return null;
        }

        return reference.Repository.Substring(reference.Repository.LastIndexOf('/') + 1);
    }

    private static Finding Report(int stage, IReadOnlyList<StageReference> hidden, FreeNames names, RuleContext context)
    {
        var (graph, name) = (context.Graph, context.Dockerfile.Stages[stage].Name!);
        var free = names.Take(name + "-stage");
        var isSaid = hidden.All(reference => !context.MayMeanStage(reference));
        var revealed = StageRename.Edits(graph, stage, free, hidden);
        var all = StageRename.Edits(graph, stage, free);
        var first = hidden[0];
        var place = first.Form switch
        {
            ReferenceForm.Base => "FROM",
            ReferenceForm.Copy => "COPY --from",
            _ => "A mount from",
        };
        var other = context.KindOf(first.Place) == ReferenceKind.Context ? "the named context" : "the image";
        return new(NotHide, new(stage, Place.From, Part.StageName), [place, first.Text, other])
        {
            Related = hidden.Select(static r => r.Place).ToEquatableArray(),
            Edits = isSaid ? revealed : [],
            EditTitle = isSaid && !revealed.IsEmpty ? $"Rename the stage to '{free}'" : null,
            Suggestions = isSaid || all.IsEmpty || revealed.IsEmpty ? [] :
            [
                new($"Rename the stage to '{free}' wherever it is used", all),
                new($"Rename the stage to '{free}', and start from the image '{first.Text}'", revealed),
            ],
        };
    }
}
