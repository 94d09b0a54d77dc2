using AttrDocker.Dockerfiles.DotNet.Facts;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.DotNet.Building;

/// <summary>A final stage whose container runs the project's app, by the name of its assembly or executable.</summary>
/// <param name="Project">The project.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Base">What it starts from.</param>
/// <param name="Command">What it runs.</param>
internal sealed record ProjectRun(ProjectFacts Project, int Stage, StageBase Base, ContainerCommand Command)
{
    /// <summary>Whether it runs the executable beside the assembly, not the assembly by <c>dotnet</c>.</summary>
    public bool IsExecutable => Command.Assembly is null;

    /// <summary>The stages of a Dockerfile that run the app and start from a well-known image; none where the project is not known.</summary>
    public static IEnumerable<ProjectRun> All(RuleContext context)
    {
        if (context.Project is not { AssemblyName.Length: > 0 } project)
        {
            yield break;
        }

        foreach (var stage in context.FinalStages)
        {
            if (context.Bases[stage] is { } start && ContainerCommand.Of(context, stage) is { } command && IsOf(command, project))
            {
                yield return new(project, stage, start, command);
            }
        }
    }

    private static bool IsOf(ContainerCommand command, ProjectFacts project) => command.Assembly is { } assembly
        ? Same(Artifacts.ImagePath.Name(assembly.Text), project.AssemblyName + ".dll")
        : Same(command.Program, project.AssemblyName);

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
