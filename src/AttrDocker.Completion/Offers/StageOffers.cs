using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Completion.Offers;

/// <summary>Names of stages, each with the line that opens it.</summary>
internal static class StageOffers
{
    /// <summary>Every stage.</summary>
    public static IReadOnlyList<Offer> All(Dockerfile dockerfile) => First(dockerfile, dockerfile.Stages.Count);

    /// <summary>The stages that one can copy from: those before it.</summary>
    public static IReadOnlyList<Offer> Before(Dockerfile dockerfile, Place place) => First(dockerfile, place.Stage);

    /// <summary>The stages that one can build on: the builder finds them in lower case alone.</summary>
    public static IReadOnlyList<Offer> ForBase(Dockerfile dockerfile, Place place) =>
        [.. Before(dockerfile, place).Where(static offer => offer.Text == offer.Text.ToLowerInvariant())];

    private static Offer[] First(Dockerfile dockerfile, int count) =>
    [
        .. dockerfile.Stages.Take(count)
            .Where(static stage => stage.Name is { } name && StageNames.IsValid(name))
            .GroupBy(static stage => stage.Name!, StageNames.Comparer)
            .Select(static stages => stages.Last())
            .Select(stage => new Offer(stage.Name!, stage.Name!, OfferKind.Stage)
            {
                Hint = stage.From.Image,
                Description = DockerfileLine.Of(stage.From, dockerfile),
            }),
    ];
}
