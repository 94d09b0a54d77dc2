using AttrDocker.Dockerfiles.DotNet.Building;
using AttrDocker.Dockerfiles.DotNet.Facts;
using AttrDocker.Dockerfiles.DotNet.Images;
using AttrDocker.Dockerfiles.Images.Known;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Graph;

/// <summary>An app starts only on the version of .NET that it targets, with the shared frameworks that it uses; and an SDK builds no newer version than its own.</summary>
public sealed class BaseImageShouldFitTheTargetFramework : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK1024";

    private static readonly RuleDescriptor Fit = new(
        Id,
        "Base image should fit the target framework",
        "'{0}' {1}, but '{2}' holds {3}. Use '{4}'.",
        RuleCategory.Stages,
        RuleSeverity.Warning)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Fit;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        // Of a project with several frameworks it is not known here which one the image takes.
        if (context.Project is not { IsMultiTargeted: false } project || DotNetRelease.Parse(project.DotNetVersion) is not { } target)
        {
            yield break;
        }

        foreach (var stage in context.ProjectSteps.Select(static s => s.Place.Stage).Distinct())
        {
            if (context.Bases[stage] is { Facts.DotNet: { IsSdk: true, Release: { } sdk } image } start && IsOlder(sdk, target))
            {
                yield return Finding(context, start, image, "sdk", project, target, ["targets .NET " + target, start.Image, "the SDK of .NET " + sdk]);
            }
        }

        foreach (var run in ProjectRun.All(context).Where(static r => !r.Project.IsSelfContained && r.Base.Facts.DotNet is { IsRuntime: true }))
        {
            var image = run.Base.Facts.DotNet!;
            var repository = project.IsWeb ? "aspnet" : image.Repository == "runtime-deps" ? "runtime" : image.Repository;
            var problem = image.Repository == "runtime-deps" ? ("is not self-contained", "no .NET")
                : repository != image.Repository ? ("needs ASP.NET Core", "only .NET without it")
                : image.Release is { } release && !Runs(target, release, run, context) ? ("targets .NET " + target, ".NET " + release)
                : default((string Need, string Held)?);
            if (problem is var (need, held))
            {
                yield return Finding(context, run.Base, image, repository, project, target, [need, run.Base.Image, held]);
            }
        }
    }

    private static Finding Finding(
        RuleContext context, StageBase start, DotNetImage image, string repository, ProjectFacts project, DotNetRelease target, string[] arguments)
    {
        var written = context.Dockerfile.Stages[start.Place.Stage].From.Image;
        var name = start.Image.Substring(0, start.Image.IndexOf("/" + image.Repository, StringComparison.Ordinal) + 1) + repository + ":";
        var version = target + (project.IsPreview ? "-preview" : "");
        var family = image.HasDefaultFamily || image.Family is null ? "" : "-" + image.Family.Name;
        var exists = image.IsFloating && !image.HasNativeTools && (family.Length == 0 || target.Distributions.Contains(image.Family!.Distribution));
        var fitting = name + version + (exists ? family : "");
        return new(Fit, start.Place, [project.AssemblyName, .. arguments, fitting])
        {
            Edits = exists && written == start.Image ? [new ReplaceValue(start.Place, written, fitting)] : [],
            EditTitle = exists && written == start.Image ? $"Change to '{fitting}'" : null,
        };
    }

    /// <summary>Whether an app of one version runs on another: by default on later ones of the same major number. (.NET documentation, "Select the .NET version to use", roll forward.)</summary>
    private static bool Runs(DotNetRelease target, DotNetRelease runtime, ProjectRun run, RuleContext context) =>
        target == runtime || (!IsOlder(runtime, target) && (target.Major == runtime.Major || RollsForward(run, context)));

    private static bool RollsForward(ProjectRun run, RuleContext context) =>
        context.App.RollForward.EndsWith("Major", StringComparison.OrdinalIgnoreCase)
        || run.Base.Chain.Any(stage => context.Dockerfile.Stages[stage].Instructions.OfType<Env>().Any(static e => e.Variables.Any(static v => v.Name.StartsWith("DOTNET_ROLL_FORWARD", StringComparison.Ordinal))))
        || run.Command.Words.Any(static w => w.Text is "--roll-forward" or "--fx-version");

    private static bool IsOlder(DotNetRelease left, DotNetRelease right) => left != right && DotNetRelease.Later(left, right) == right;
}
