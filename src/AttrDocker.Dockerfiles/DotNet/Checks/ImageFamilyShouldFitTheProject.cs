using AttrDocker.Dockerfiles.DotNet.Images;
using AttrDocker.Dockerfiles.Naming;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.DotNet.Checks;

internal sealed class ImageFamilyShouldFitTheProject : PresetRule
{
    public const string Id = "ADK0025";

    public override RuleDescriptor Descriptor { get; } = new(
        Id,
        "Image family should fit the project",
        "{0}",
        RuleCategory.Usage,
        RuleSeverity.Error);

    public override IEnumerable<PresetFinding> Check(PresetContext preset)
    {
        var (outline, facts) = (preset.Outline, preset.Facts);
        if (RuntimeFamily.Named(outline, facts) is not { } name)
        {
            return [];
        }

        var argument = outline.Family is null ? PresetArgument.None : PresetArgument.Family;
        var what = outline.Family is null ? "ContainerFamily" : "Family";
        return Problem(preset, name, what) is { } problem ? [At(argument, problem)] : [];
    }

    private static string? Problem(PresetContext preset, string name, string what)
    {
        var (facts, release) = (preset.Facts, preset.Release);
        if (preset.Outline is { BaseImage: { } image, Family: not null })
        {
            return $"Family '{name}' has no effect beside BaseImage, which is '{image}'. Remove one of them.";
        }

        if (ImageFamily.Parse(name) is not { } family)
        {
            return $"{what} '{name}' is no family of Linux images of .NET. {Advice(NearestName.Of(name, ImageFamily.Common))}";
        }

        var known = release.Distributions;
        if (!known.IsEmpty && !known.Contains(family.Distribution.StartsWith("alpine", StringComparison.Ordinal) ? "alpine" : family.Distribution))
        {
            return $"{what} is '{name}', but there are no images of .NET {release} on '{family.Distribution}'. Choose one of {string.Join(", ", known)}.";
        }

        return RuntimeFamily.LibraryOf(facts) switch
        {
            CLibrary.Musl when !family.IsMusl =>
                $"{what} '{name}' has glibc, but '{facts.ProjectFile}' is built for musl. Choose 'alpine', or change the runtime identifiers to linux-x64 and linux-arm64.",
            CLibrary.Glibc when family.IsMusl =>
                $"{what} '{name}' has musl, but '{facts.ProjectFile}' is built for glibc. Choose another family, or change the runtime identifiers to linux-musl-x64 and linux-musl-arm64.",
            _ => null,
        };
    }

    private static string Advice(string? nearest) =>
        NearestName.Question(nearest) ?? "Use one such as 'alpine', 'noble' or 'noble-chiseled-extra'.";
}
