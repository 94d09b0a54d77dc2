using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Graph;

/// <summary>A stage that no target needs is built by nobody, or only makes builds slower and readers wonder.</summary>
/// <remarks>
/// A text does not say which stages are targets: any may be, with <c>--target</c>. So the rule leaves alone what looks like one: a stage
/// with a name that can be run, or that uses what other stages make, such as a test run or an export. Where a reference is
/// broken, another rule speaks, and which stages are needed is not known.
/// </remarks>
public sealed class StageShouldBeReachable : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK1012";

    private static readonly RuleDescriptor Reachable = new(
        Id,
        "Stage should be reachable",
        "No other stage uses {0}. {1}",
        RuleCategory.Stages,
        RuleSeverity.Info)
    {
        HasSuggestions = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Reachable;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var graph = context.Graph;
        if (graph.References.Any(reference => IsBroken(reference, context)))
        {
            yield break;
        }

        var used = new HashSet<int>(graph.References.Select(static r => r.Target).OfType<int>());
        var users = new HashSet<int>(graph.References.Where(static r => r.Target is not null).Select(static r => r.Stage));
        var triggers = TriggerReferences(graph.Dockerfile);

        // The last stage is what a build makes unless it is told otherwise.
        for (var stage = 0; stage < graph.Dockerfile.Stages.Count - 1; stage++)
        {
            var name = graph.Dockerfile.Stages[stage].Name;
            var isUsed = used.Contains(stage) || (name is not null && (triggers.Contains(name) || graph.StagesNamed(name).Count > 1));
            if (!isUsed && !IsTarget(stage, users, context))
            {
                yield return Report(stage, context);
            }
        }
    }

    private static bool IsBroken(StageReference reference, RuleContext context) => reference.Target is null && context.MayMeanStage(reference)
        && (reference.IsIndex
            || (reference.HasVariable && reference.Form != ReferenceForm.Base)
            || context.Graph.StagesNamed(reference.Text).Count > 0
            || ReferencedStageShouldExist.IsMissing(reference, context));

    // They are carried out in a build on this image, which may well be a later stage of this file.
    private static HashSet<string> TriggerReferences(Dockerfile dockerfile) => new(
        dockerfile.Stages.SelectMany(static stage => stage.Instructions).OfType<OnBuild>().SelectMany(static onBuild => onBuild.Trigger switch
        {
            Copy { From: { } source } => [source],
            Run run => run.Mounts.OfType<SourcedMount>().Select(static mount => mount.From).OfType<string>(),
            _ => [],
        }),
        StageNames.Comparer);

    private static bool IsTarget(int stage, HashSet<int> users, RuleContext context) => context.RoleOf(stage) switch
    {
        StageRole.Target => true,
        StageRole.Build => false,
        _ => context.Dockerfile.Stages[stage] is { Name: not null, Instructions: var instructions }
            && (users.Contains(stage) || instructions.Any(static i => i is Cmd or Entrypoint or HealthCheck or Expose)),
    };

    private static Finding Report(int stage, RuleContext context)
    {
        var (from, instructions) = context.Dockerfile.Stages[stage];
        var described = context.Graph.DescribeInside(stage);
        var advice = context.RoleOf(stage) == StageRole.Build ? "Copy what it makes into a later stage, or remove it."
            : from.Name is null ? "Remove it, or give it a name and use that."
            : $"Remove it, unless you build it with '--target {from.Name}'.";
        var removal = instructions.Prepend(from).Any(static i => i.Comment is not null)
            ? []
            : StageChange.Edits(context.Graph, [new RemoveStage(new(stage, Place.From))], static _ => false);
        return new(Reachable, new(stage, Place.From, from.Name is null ? Part.Whole : Part.StageName), [described, advice])
        {
            Suggestions = removal.IsEmpty ? [] : [new($"Remove {described}", removal)],
        };
    }
}
