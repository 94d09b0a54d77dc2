using AttrDocker.Dockerfiles.DotNet.Building;

namespace AttrDocker.Dockerfiles.Rules.Application;

/// <summary>A self-contained app brings .NET along, so that in an image with .NET it is there twice.</summary>
public sealed class SelfContainedAppShouldUseRuntimeDeps : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK6007";

    private static readonly RuleDescriptor UseRuntimeDeps = new(
        Id,
        "Self-contained app should use runtime-deps",
        "'{0}' is self-contained, so the .NET in '{1}' is never used. Use '{2}', which is smaller.",
        RuleCategory.Application,
        RuleSeverity.Info)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => UseRuntimeDeps;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var run in ProjectRun.All(context).Where(static r => r.Project.IsSelfContained && r.IsExecutable))
        {
            // The composite images have no counterpart.
            if (run.Base.Facts.DotNet is not { Repository: "aspnet" or "runtime", Family: { } family } image || family.Variant.Contains("composite"))
            {
                continue;
            }

            var fitting = run.Base.Image.Replace($"/{image.Repository}:", "/runtime-deps:");
            var isWritten = context.Dockerfile.Stages[run.Base.Place.Stage].From.Image == run.Base.Image;
            yield return new(UseRuntimeDeps, run.Base.Place, [run.Project.AssemblyName, run.Base.Image, fitting])
            {
                Edits = isWritten ? [new ReplaceValue(run.Base.Place, run.Base.Image, fitting)] : [],
                EditTitle = isWritten ? $"Change to '{fitting}'" : null,
            };
        }
    }
}
