using AttrDocker.Analyzers.Reading;
using AttrDocker.Completion.Typing;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.Completion.Offers;

/// <summary>What can stand in a string, and the part of it that an offer replaces.</summary>
/// <param name="Span">The part, in the file.</param>
/// <param name="Offers">The offers.</param>
internal sealed record OfferList(TextSpan Span, IReadOnlyList<Offer> Offers)
{
    /// <summary>The offers at the caret.</summary>
    /// <param name="typed">The string.</param>
    /// <param name="typedPlace">What it is in the Dockerfile.</param>
    /// <param name="projectFolder">The folder that the build context is relative to, where it is known.</param>
    /// <param name="cancellation">Ends the look at the build context.</param>
    public static OfferList For(TypedString typed, TypedPlace typedPlace, string? projectFolder, CancellationToken cancellation)
    {
        var image = typedPlace.Image.Dockerfile;
        if (typedPlace.Place is not { } place)
        {
            return Whole(typed, StageOffers.All(image));
        }

        var context = new RuleContext(image) { KindOf = typedPlace.Image.Origins.KindOf };
        if (OpenVariable.In(typed, context, place) is { } variable)
        {
            return new(variable.Span, variable.Offers);
        }

        return place.Part switch
        {
            Part.Image => Whole(typed, StageOffers.ForBase(image, place)),
            Part.From or Part.MountFrom when context.KindOf(place) is ReferenceKind.Stage or ReferenceKind.Unknown => Whole(typed, StageOffers.Before(image, place)),
            Part.Name when VariableOffers.Declarable(context, place) is { Count: > 0 } names => Whole(typed, names),
            Part.Source or Part.MountSource => InFolder(typed, context, place, folder => PathOffers.Sources(folder, context, place, BuildContextOf(typedPlace.Image, projectFolder), cancellation)),
            Part.Destination or Part.MountTarget or Part.Value => InFolder(typed, context, place, folder => PathOffers.Destinations(folder, context, place)),
            _ => new(default, []),
        };
    }

    private static BuildContext? BuildContextOf(ImageReading image, string? projectFolder) => projectFolder is null ? null : BuildContext.Of(image, projectFolder);

    private static OfferList Whole(TypedString typed, IReadOnlyList<Offer> offers) => new(typed.Span(typed.Before.Length, static _ => true), offers);

    private static OfferList InFolder(TypedString typed, RuleContext context, Place place, Func<TypedFolder, IReadOnlyList<Offer>> offers) =>
        TypedFolder.Of(typed.Before, context.Scopes.Before(place.Whole), context.Dockerfile.Directives.Escape, isPattern: place.Part == Part.Source) is { } folder
            ? new(typed.Span(folder.Name.Length, static c => c != '/'), offers(folder))
            : new(default, []);
}
