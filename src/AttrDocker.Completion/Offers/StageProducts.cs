using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Completion.Offers;

/// <summary>
/// What a stage is known to have made: all that completion knows of the analysis of artifacts.
/// </summary>
internal static class StageProducts
{
    /// <summary>The paths of a stage, at its end or before one of its instructions.</summary>
    /// <param name="dockerfile">The image.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="instructions">How many of its instructions count.</param>
    public static IReadOnlyList<Product> Of(Dockerfile dockerfile, int stage, int instructions = int.MaxValue)
    {
        var own = dockerfile.Stages[stage];
        var until = dockerfile with
        {
            Stages = dockerfile.Stages.Take(stage).Append(own with { Instructions = own.Instructions.Take(instructions).ToEquatableArray() }).ToEquatableArray(),
        };
        return [.. new RuleContext(until).Artifacts.ProductsOf(stage).Select(Of).Where(static product => product.Path.Length > 1)];
    }

    private static Product Of(KnownPath known) =>
        new(ImagePath.KnownFolder(known.Path), known.Kind == FactKind.Tree || ImagePath.HasHole(known.Path), known.Reason);
}

/// <summary>A path that a stage makes.</summary>
/// <param name="Path">The path, from the root.</param>
/// <param name="IsFolder">Whether it is surely a folder.</param>
/// <param name="Maker">What makes it, in the user's words, such as <c>mvn package</c>.</param>
internal sealed record Product(string Path, bool IsFolder, string Maker);
