using System.Globalization;

namespace AttrDocker.Dockerfiles.DotNet.Images;

/// <summary>A version of .NET as far as its images differ from those of another. (dotnet-docker, "Supported tags".)</summary>
/// <param name="Major">The first number.</param>
/// <param name="Minor">The second number.</param>
internal readonly record struct DotNetRelease(int Major, int Minor)
{
    /// <summary>The first release whose images run as a user of their own, <c>APP_UID</c>, and listen on 8080.</summary>
    private const int FirstRootless = 8;

    /// <summary>The first release with SDK images that hold the native tool chain.</summary>
    private const int FirstWithNativeSdk = 10;

    /// <summary>Whether the images define <c>APP_UID</c>, a user that is not root.</summary>
    public bool HasAppUser => Major >= FirstRootless;

    /// <summary>The port that the images set for ASP.NET Core.</summary>
    public string HttpPort => Major >= FirstRootless ? "8080" : "80";

    /// <summary>Whether there are <c>-aot</c> images of the SDK.</summary>
    public bool HasNativeSdk => Major >= FirstWithNativeSdk;

    /// <summary>The Ubuntu release whose chiseled images are the default choice; <see langword="null"/> where there are none with all variants.</summary>
    public string? Chiseled => Major switch
    {
        < FirstRootless => null,
        <= 10 => "noble",
        _ => "resolute",
    };

    /// <summary>The distributions that there are images of; empty for a release that is newer than this package.</summary>
    public EquatableArray<string> Distributions => Major switch
    {
        8 => ["alpine", "azurelinux3.0", "bookworm-slim", "cbl-mariner2.0", "jammy", "noble"],
        9 => ["alpine", "azurelinux3.0", "bookworm-slim", "noble"],
        10 => ["alpine", "azurelinux3.0", "noble", "resolute"],
        11 => ["alpine", "azurelinux3.0", "resolute"],
        _ => [],
    };

    /// <summary>Reads <c>10.0</c>, or the start of a longer version.</summary>
    public static DotNetRelease? Parse(string version)
    {
        var parts = version.Split('.');
        return parts.Length > 1 && Number(parts[0]) is { } major && Number(parts[1]) is { } minor ? new(major, minor) : null;
    }

    /// <summary>The later one of two.</summary>
    public static DotNetRelease Later(DotNetRelease left, DotNetRelease right) =>
        (left.Major, left.Minor).CompareTo((right.Major, right.Minor)) >= 0 ? left : right;

    /// <inheritdoc/>
    public override string ToString() => Major.ToString(CultureInfo.InvariantCulture) + "." + Minor.ToString(CultureInfo.InvariantCulture);

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
