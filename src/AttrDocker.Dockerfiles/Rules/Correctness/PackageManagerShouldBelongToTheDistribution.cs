using AttrDocker.Dockerfiles.Images;
using AttrDocker.Dockerfiles.Scripts;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary><c>apk</c> on Debian, or <c>apt-get</c> on Alpine, ends the build with "not found".</summary>
public sealed class PackageManagerShouldBelongToTheDistribution : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2044";

    private static readonly RuleDescriptor Belong = new(
        Id,
        "Package manager should belong to the distribution",
        "'{0}' is not in '{1}', which is {2}. {3}",
        RuleCategory.Correctness,
        RuleSeverity.Warning);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Belong;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        for (var stage = 0; stage < context.Dockerfile.Stages.Count; stage++)
        {
            // What has no shell at all is for the rule on shells to say.
            if (context.Bases[stage] is not { Facts.Distribution: { } distribution } start || start.Facts.Lacks.HasFlag(ImageContents.Shell))
            {
                continue;
            }

            foreach (var (place, run, manager) in Foreign(context, stage, distribution))
            {
                var earlier = StageAdditions.Of(context, start.Chain, place);
                if (!earlier.MayHave(manager))
                {
                    yield return new(Belong, CommandPlaces.Of(place, run.Command, manager), [manager, start.Image, distribution.Description, Advice(distribution)]);
                }
            }
        }
    }

    private static IEnumerable<(Place Place, Run Run, string Manager)> Foreign(RuleContext context, int stage, Distribution distribution)
    {
        var instructions = context.Dockerfile.Stages[stage].Instructions;
        for (var i = 0; i < instructions.Count; i++)
        {
            if (instructions[i] is Run run
                && ShellScript.Of(run.Command).Commands.FirstOrDefault(static c => PackageManagers.Contains(c.Name)) is { IsConditional: false, Name: var manager }
                && !distribution.PackageManagers.Contains(manager))
            {
                yield return (new(stage, i), run, manager);
            }
        }
    }

    private static string Advice(Distribution distribution) => distribution.PackageManagers.IsEmpty
        ? "Install in another stage, and copy what is needed."
        : $"Use '{distribution.PackageManagers[0]}', with the names that its packages have.";
}
