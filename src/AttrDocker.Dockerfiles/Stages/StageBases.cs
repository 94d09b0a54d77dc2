using AttrDocker.Dockerfiles.Images;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Stages;

/// <summary>The image that each stage starts from in the end, through the stages that it builds on.</summary>
internal sealed class StageBases
{
    private readonly StageBase?[] _bases;

    public StageBases(RuleContext context)
    {
        var stages = context.Dockerfile.Stages;
        _bases = new StageBase?[stages.Count];
        for (var stage = 0; stage < stages.Count; stage++)
        {
            _bases[stage] = context.Graph.BaseOf(stage) is { } start
                ? _bases[start] is { } inherited ? inherited with { Chain = [.. inherited.Chain, stage] } : null
                : OfImage(context, stage);
        }
    }

    /// <summary>Where a stage starts from; <see langword="null"/> where that is no image that is well known.</summary>
    public StageBase? this[int stage] => _bases[stage];

    /// <summary>The stages that are built on a stage, and the stage itself.</summary>
    public IEnumerable<int> BuiltOn(int stage) => Enumerable.Range(0, _bases.Length).Where(i => _bases[i] is { } start && start.Chain.Contains(stage));

    private static StageBase? OfImage(RuleContext context, int stage)
    {
        if (context.KindOf(new(stage, Place.From, Part.Image)) is ReferenceKind.Context or ReferenceKind.Stage)
        {
            return null;
        }

        var image = context.Scopes.Globals.Expand(context.Dockerfile.Stages[stage].From.Image, context.Dockerfile.Directives.Escape);
        return image is { IsKnown: true, Error: null } && BaseImageFacts.Of(image.Value) is { } facts ? new(image.Value, facts, [stage]) : null;
    }
}

/// <summary>A well-known image, and the stages from it up to one that is asked about.</summary>
/// <param name="Image">The image as the stage names it, with arguments replaced.</param>
/// <param name="Facts">What is known of it.</param>
/// <param name="Chain">The stages in the order in which they build on each other; the first one starts from the image.</param>
internal sealed record StageBase(string Image, BaseImageFacts Facts, EquatableArray<int> Chain)
{
    /// <summary>Where the image is named.</summary>
    public Place Place => new(Chain[0], Place.From, Part.Image);
}
