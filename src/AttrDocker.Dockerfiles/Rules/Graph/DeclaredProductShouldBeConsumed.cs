using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Graph;

/// <summary>A <c>RUN</c> declares what others copy from its stage; what nobody copies needs no declaration, or a copy was forgotten.</summary>
/// <remarks>
/// Silent where the product may be used in another way: the stage is a target or another stage starts from it, a later command of it names
/// the product, or somebody copies a neighbour of it that nothing declares, which <see cref="ArtifactShouldBeProducedByItsStage"/> speaks of.
/// </remarks>
public sealed class DeclaredProductShouldBeConsumed : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK1021";

    private static readonly RuleDescriptor Consumed = new(
        Id,
        "Declared product should be consumed",
        "No stage copies '{0}' from {1}. Copy it, or remove it from Produces.",
        RuleCategory.Stages,
        RuleSeverity.Info)
    {
        HasSuggestions = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Consumed;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var stages = context.Dockerfile.Stages;
        var uses = ArtifactUse.All(context.Graph).ToLookup(static use => use.Reference.Target!.Value);
        for (var stage = 0; stage < stages.Count; stage++)
        {
            if (stages[stage].Instructions.Any(static i => i is Run { Produces.IsEmpty: false }) && IsOnlyCopiedFrom(stage, context))
            {
                foreach (var finding in Check(stage, uses[stage], context))
                {
                    yield return finding;
                }
            }
        }
    }

    private static bool IsOnlyCopiedFrom(int stage, RuleContext context) => stage < context.Dockerfile.Stages.Count - 1
        && context.RoleOf(stage) != StageRole.Target
        && context.Graph.ReferencesTo(stage).Any()
        && context.Graph.ReferencesTo(stage).All(static reference => reference.Form != ReferenceForm.Base);

    private static IEnumerable<Finding> Check(int stage, IEnumerable<ArtifactUse> uses, RuleContext context)
    {
        var taken = TakenFrom(stage, uses, context);
        var declared = DeclaredPaths.Of(stage, context).ToList();
        foreach (var (place, written, path) in declared)
        {
            if (path is null || taken.Exists(other => other is null || Overlap(path, other) || IsStray(other, path, declared)) || IsNamedLater(place, path, context))
            {
                continue;
            }

            yield return new(Consumed, place, [written, context.Graph.DescribeInside(stage)])
            {
                Suggestions = [new($"Remove '{written}' from Produces", [new RemoveValue(place)])],
            };
        }
    }

    /// <summary>The folders and files that others take; <see langword="null"/> for all of the stage, and for what depends on the build.</summary>
    private static List<string?> TakenFrom(int stage, IEnumerable<ArtifactUse> uses, RuleContext context)
    {
        var named = new HashSet<Place>(uses.Select(static use => use.Reference.Place));
        var paths = uses.Select(context.Artifacts.PathOf).Select(static path => path is null ? null : ImagePath.KnownFolder(ImagePath.WithHoles(path)));
        return [.. paths, .. context.Graph.ReferencesTo(stage).Where(reference => !named.Contains(reference.Place)).Select(static _ => (string?)null)];
    }

    private static bool Overlap(string product, string taken) => ImagePath.IsAtOrBelow(product, taken) || ImagePath.IsBelow(taken, product);

    /// <summary>Whether a path in the folder of the product is declared by nobody, so that it may be the product misspelt.</summary>
    private static bool IsStray(string taken, string product, List<(Place Place, string Written, string? Path)> declared) =>
        ImagePath.Parent(taken) == ImagePath.Parent(product) && !declared.Exists(d => d.Path is { } path && Overlap(path, taken));

    private static bool IsNamedLater(Place product, string path, RuleContext context) => context.Dockerfile.Stages[product.Stage].Instructions
        .Skip(product.Instruction + 1)
        .Any(instruction => StageTexts.Mentions(instruction, ImagePath.Name(path)));
}
