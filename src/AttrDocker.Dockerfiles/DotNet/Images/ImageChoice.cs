using AttrDocker.Dockerfiles.DotNet.Facts;
using AttrDocker.Dockerfiles.Images;

namespace AttrDocker.Dockerfiles.DotNet.Images;

/// <summary>The images that the stages are built on.</summary>
/// <param name="Runtime">The image of the final stage.</param>
/// <param name="Sdk">The image of the build stage.</param>
/// <param name="Family">The family of the final stage's image where it is one of Microsoft's that names one, or <see langword="null"/>.</param>
/// <param name="IsMicrosoft">Whether the final stage's image is one of Microsoft's .NET images, whose environment is known.</param>
internal sealed record ImageChoice(string Runtime, string Sdk, ImageFamily? Family, bool IsMicrosoft)
{
    private const string Registry = "mcr.microsoft.com";
    private const string Repositories = "dotnet/";

    /// <summary>Whether the final stage's image has a shell and runs as root unless told otherwise.</summary>
    public bool HasShell => Family is not { HasShell: false };

    /// <summary>Chooses: what the attribute says, then what the project says, then what follows from the project.</summary>
    public static ImageChoice Of(PresetOutline outline, ProjectFacts facts, DotNetRelease release)
    {
        var given = First(outline.BaseImage, facts.Container.BaseImage);
        var family = given is null ? RuntimeFamily.Of(outline, facts, release) : FamilyOf(given);
        var runtime = given ?? Name(RepositoryOf(facts), release + (facts.IsPreview ? "-preview" : ""), family?.Name);
        var sdk = outline.SdkImage ?? Name("sdk", SdkTag.Of(facts, release), Join(family?.Distribution, facts.IsNative && release.HasNativeSdk ? "aot" : null));
        return new(runtime, sdk, family, IsOfMicrosoft(runtime));
    }

    /// <summary>The runtime that the app needs beside itself. (.NET SDK, ComputeDotnetBaseImageAndTag.)</summary>
    private static string RepositoryOf(ProjectFacts facts) => facts.IsSelfContained ? "runtime-deps" : facts.IsWeb ? "aspnet" : "runtime";

    private static ImageFamily? FamilyOf(string image) =>
        IsOfMicrosoft(image) && ImageReference.TryParse(image, out var reference, out _) && reference.Tag is { } tag ? ImageFamily.OfTag(tag) : null;

    private static bool IsOfMicrosoft(string image) =>
        image.StartsWith(Registry + "/" + Repositories, StringComparison.Ordinal);

    private static string Name(string repository, string version, string? end) =>
        Registry + "/" + Repositories + repository + ":" + version + (end is null ? "" : "-" + end);

    private static string? Join(string? left, string? right) => left is null ? right : right is null ? left : left + "-" + right;

    private static string? First(string? left, string right) => left ?? (right.Length > 0 ? right : null);
}
