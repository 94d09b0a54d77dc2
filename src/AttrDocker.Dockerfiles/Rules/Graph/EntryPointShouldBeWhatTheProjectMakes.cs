using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.DotNet.Building;
using AttrDocker.Dockerfiles.DotNet.Facts;
using AttrDocker.Dockerfiles.Naming;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Graph;

/// <summary>A container whose entry point is not there ends at once, after a build that went well.</summary>
/// <remarks>Only images are looked at in which this project is published, and no other.</remarks>
public sealed class EntryPointShouldBeWhatTheProjectMakes : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK1025";

    private const string Library = ".dll";

    private static readonly RuleDescriptor WhatItMakes = new(
        Id,
        "Entry point should be what the project makes",
        "The container runs '{0}', but {1}. Run {2}.",
        RuleCategory.Stages,
        RuleSeverity.Warning)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => WhatItMakes;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        var builds = context.ProjectSteps.Where(static s => s.Verb is "publish" or "build").ToList();
        if (context.Project is not { IsApp: true, AssemblyName.Length: > 0 } project || builds.Count == 0 || builds.Exists(static b => b.PropertyOf("AssemblyName") is not null))
        {
            yield break;
        }

        foreach (var stage in context.FinalStages)
        {
            if (ContainerCommand.Of(context, stage) is { } command && Check(command, project, HasAppHost(project, builds)) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static Finding? Check(ContainerCommand command, ProjectFacts project, bool hasAppHost)
    {
        if (command.Assembly is { } assembly)
        {
            var name = ImagePath.Name(assembly.Text);
            return name != project.AssemblyName + Library ? OtherName(assembly, name, project, Library)
                : project.IsNative ? Report(assembly, "the project is compiled to native code", $"the executable, './{project.AssemblyName}'")
                : project.IsSingleFile ? Report(assembly, "the project is published as a single file", $"the executable, './{project.AssemblyName}'")
                : null;
        }

        if (command.Executable is not { } executable)
        {
            return null;
        }

        // A program of another name may come from anywhere, unless it looks like a slip.
        return command.Program != project.AssemblyName
            ? NearestName.Of(command.Program, [project.AssemblyName]) is null ? null : OtherName(executable, command.Program, project, "")
            : !hasAppHost ? Report(executable, "the project is published without an executable (UseAppHost=false)", $"'dotnet {project.AssemblyName}{Library}'")
            : null;
    }

    private static Finding? OtherName(PlacedWord word, string name, ProjectFacts project, string ending)
    {
        var made = project.AssemblyName + ending;
        if (IsOfAnotherProject(name, project))
        {
            return null;
        }

        var mended = word.Text.Substring(0, word.Text.Length - name.Length) + made;
        return Report(word, $"this project makes '{made}'", $"'{mended}'") with
        {
            Edits = [new ReplaceValue(word.Place, word.Text, mended)],
            EditTitle = $"Change to '{mended}'",
        };
    }

    private static Finding Report(PlacedWord word, string problem, string advice) => new(WhatItMakes, word.Place, [word.Text, problem, advice]);

    private static bool IsOfAnotherProject(string name, ProjectFacts project) =>
        project.Restore.Projects.Any(path => ImagePath.Name(path) is var file && name == file.Substring(0, Math.Max(file.LastIndexOf('.'), 0)) + Library);

    private static bool HasAppHost(ProjectFacts project, List<ProjectStep> builds) =>
        builds[builds.Count - 1].PropertyOf("UseAppHost") is { } said ? !string.Equals(said, "false", StringComparison.OrdinalIgnoreCase) : project.HasAppHost;
}
