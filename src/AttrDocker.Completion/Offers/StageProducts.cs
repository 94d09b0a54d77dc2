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
        // Only stages that another one copies from are followed, so one that does is put after it.
        var own = dockerfile.Stages[stage];
        var asking = new Stage(new From("scratch"), [new Copy(["/"], "/") { From = Index(stage) }]);
        var asked = dockerfile with
        {
            Stages = dockerfile.Stages.Take(stage)
                .Append(own with { Instructions = own.Instructions.Take(instructions).ToEquatableArray() })
                .Append(asking)
                .ToEquatableArray(),
        };
        var facts = new RuleContext(asked).Artifacts.Of(stage)?.Files.Facts ?? [];
        return [.. facts.Where(static fact => fact.IsEvidence).Select(Of).Where(static product => product.Path.Length > 1)];
    }

    private static string Index(int stage) => stage.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Product Of(Fact fact)
    {
        var hole = fact.Path.IndexOf(ImagePath.Hole);
        return hole < 0
            ? new(fact.Path, fact.Kind == FactKind.Tree, fact.Reason)
            : new(ImagePath.Parent(fact.Path.Substring(0, hole)), IsFolder: true, fact.Reason);
    }
}

/// <summary>A path that a stage makes.</summary>
/// <param name="Path">The path, from the root.</param>
/// <param name="IsFolder">Whether it is surely a folder.</param>
/// <param name="Maker">What makes it, in the user's words, such as <c>mvn package</c>.</param>
internal sealed record Product(string Path, bool IsFolder, string Maker);
