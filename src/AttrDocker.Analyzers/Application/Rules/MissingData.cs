using AttrDocker.Dockerfiles.Images;

namespace AttrDocker.Analyzers.Application.Rules;

/// <summary>What to do about an image without ICU or tzdata.</summary>
internal static class MissingData
{
    /// <summary>The advice: another variant of the image, or a package with the setting that goes with it.</summary>
    public static string Advice(AppImage image, string package, string? setting)
    {
        var facts = image.Run.Base.Facts;
        return facts is { DotNet: { Family.HasShell: false } } ? $"Use '{image.Run.Base.Image}-extra'."
            : facts.Distribution is { PackageManagers: [var manager, ..] } && !facts.Lacks.HasFlag(ImageContents.Shell)
                ? $"Install '{package}' with '{manager}'" + (setting is null ? "." : $", and set {setting}.")
            : "Use an image that has it.";
    }
}
