using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.DotNet.Checks;

/// <summary>The rules on what a .NET image is asked for, in the order of their ids.</summary>
internal static class PresetRules
{
    private static readonly PresetRule[] All =
    [
        new ImageFamilyShouldFitTheProject(),
        new LockFilesShouldHoldTheRuntimeIdentifiers(),
        new ContextShouldHoldTheProject(),
        new FrontendShouldKnowParents(),
        new ToolManifestShouldExist(),
        new PasswordShouldNotBeCopied(),
        new PackageFolderShouldBeInTheImage(),
    ];

    /// <summary>What is constant about all of them.</summary>
    public static EquatableArray<RuleDescriptor> Descriptors { get; } = [ProjectShouldBeAnApp.Descriptor, .. All.Select(static rule => rule.Descriptor)];

    /// <summary>Applies every rule.</summary>
    public static IEnumerable<PresetFinding> Check(PresetContext preset) => All.SelectMany(rule => rule.Check(preset));
}
