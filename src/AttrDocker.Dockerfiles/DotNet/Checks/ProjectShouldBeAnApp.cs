using AttrDocker.Dockerfiles.DotNet.Facts;
using AttrDocker.Dockerfiles.DotNet.Images;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.DotNet.Checks;

/// <summary>Nothing can be put together for other projects, so this comes before all else.</summary>
internal static class ProjectShouldBeAnApp
{
    public const string Id = "ADK0024";

    public static RuleDescriptor Descriptor { get; } = new(
        Id,
        ".NET image should be of an app",
        "{0}",
        RuleCategory.Usage,
        RuleSeverity.Error);

    public static PresetFinding? Check(ProjectFacts facts)
    {
        var framework = facts.TargetFramework.Length > 0 ? $"'{facts.TargetFramework}'" : "no framework";
        return DotNetRelease.Parse(facts.DotNetVersion) is null
            ? Say($"'{facts.ProjectFile}' targets {framework}, for which there are no .NET images. Target .NET, such as net10.0, or describe the stages with [BuildStage] and [RuntimeStage].")
            : !facts.IsApp ? Say($"'{facts.ProjectFile}' is a library, so a container has nothing to run. Set OutputType to Exe, or put the image on the project of the app.")
            : null;
    }

    private static PresetFinding Say(string message) => new(Descriptor, PresetArgument.None, [message]);
}
