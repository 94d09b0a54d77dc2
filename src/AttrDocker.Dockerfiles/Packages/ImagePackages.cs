using AttrDocker.Dockerfiles.Images;
using AttrDocker.Dockerfiles.Images.Known;

namespace AttrDocker.Dockerfiles.Packages;

/// <summary>What is known of an image's package manager by its name.</summary>
/// <param name="Manager">The package manager, or <see langword="null"/>.</param>
/// <param name="IsWithout">Whether the image is known to have none.</param>
internal readonly record struct ImagePackages(PackageManager? Manager, bool IsWithout)
{
    private static readonly ImagePackages Without = new(null, true);

    /// <summary>Looks at a reference; nothing is known of one that is no image.</summary>
    public static ImagePackages Of(string image) => BaseImageFacts.Of(image) switch
    {
        // Without a shell there is nobody who could call one.
        { } facts when facts.Lacks.HasFlag(ImageContents.Shell) => Without,
        { } facts => Of(facts.Distribution ?? Guess(facts)),
        null => BaseImageFacts.IsWindows(image) ? default : Of(Guess(image)),
    };

    // A rule must not rely on these; here a wrong guess ends the build with "not found", and a right one spares the command.

    /// <summary>The default of a release of .NET that is not known yet: it has always been one of the two.</summary>
    private static Distribution? Guess(BaseImageFacts facts) => facts.DotNet is { HasDefaultFamily: true } ? Distribution.DebianOrUbuntu : null;

    /// <summary>The tag of an image of somebody's own, who names the distribution as the official images do.</summary>
    private static Distribution? Guess(string image) => Distribution.OfTag(KnownName.Parse(image).TagParts);

    private static ImagePackages Of(Distribution? distribution) => distribution switch
    {
        null => default,
        { PackageManagers: [var command, ..] } => new(PackageManager.Of(command), false),
        _ => Without,
    };
}
