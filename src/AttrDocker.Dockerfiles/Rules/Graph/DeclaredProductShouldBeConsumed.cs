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
        RuleSeverity.Info);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Consumed;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var stages = context.Dockerfile.Stages;
        for (var stage = 0; stage < stages.Count; stage++)
        {
            if (stages[stage].Instructions.Any(static i => i is Run { Produces.IsEmpty: false }) && IsOnlyCopiedFrom(stage, context))
            {
                foreach (var finding in Check(stage, context))
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

    private static IEnumerable<Finding> Check(int stage, RuleContext context)
    {
        var taken = context.Graph.ReferencesTo(stage).SelectMany(reference => TakenPaths.Of(reference, context)).ToList();
        var declared = DeclaredPaths.Of(stage, context).ToList();
        foreach (var (place, written, path) in declared)
        {
            if (path is null || taken.Exists(other => other is null || Overlap(path, other) || IsStray(other, path, declared)) || IsNamedLater(place, path, context))
            {
                continue;
            }

            var described = context.Graph.Describe(stage);
            yield return new(Consumed, place, [written, char.ToLowerInvariant(described[0]) + described.Substring(1)])
            {
                Suggestions = [new($"Remove '{written}' from Produces", [new RemoveValue(place)])],
            };
        }
    }

    private static bool Overlap(string product, string taken) => IsIn(product, taken) || IsIn(taken, product);

    /// <summary>Whether a path in the folder of the product is declared by nobody, so that it may be the product misspelt.</summary>
    private static bool IsStray(string taken, string product, List<(Place Place, string Written, string? Path)> declared) =>
        Parent(taken) == Parent(product) && !declared.Exists(d => d.Path is { } path && Overlap(path, taken));

    private static bool IsNamedLater(Place product, string path, RuleContext context) => context.Dockerfile.Stages[product.Stage].Instructions
        .Skip(product.Instruction + 1)
        .Any(instruction => StageTexts.Mentions(instruction, path.Substring(path.LastIndexOf('/') + 1)));

    private static bool IsIn(string path, string folder) => path == folder || folder == "/" || path.StartsWith(folder + "/", StringComparison.Ordinal);

    private static string Parent(string path) => path.Substring(0, Math.Max(path.LastIndexOf('/'), 0));
}
