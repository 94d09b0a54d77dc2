using AttrDocker.Dockerfiles.Images;

namespace AttrDocker.Dockerfiles.DotNet.Packages;

/// <summary>What a NuGet package takes from the operating system that .NET's runtime images do not have.</summary>
/// <param name="Package">The package's id.</param>
/// <param name="What">What it takes, in words.</param>
/// <param name="Debian">The package of Debian and Ubuntu that brings it.</param>
/// <param name="Alpine">The package of Alpine, or <see langword="null"/> where there is none.</param>
/// <param name="Traces">Parts of names by which one sees that somebody thought of it.</param>
/// <param name="Source">Where it is written.</param>
internal sealed record NativeNeed(string Package, string What, string Debian, string? Alpine, EquatableArray<string> Traces, string Source)
{
    private const string Cultures = "ICU, because SqlClient asks for cultures";

    /// <summary>The first major version that does without it; the need of every version where it is <see langword="null"/>.</summary>
    public int? UpTo { get; init; }

    /// <summary>What of an image's known contents it is: the need is one of images that lack it. None where it is in no image of .NET.</summary>
    public ImageContents Content { get; init; }

    /// <summary>The packages with needs of their own. Those that bring their libraries along are not here.</summary>
    public static EquatableArray<NativeNeed> All { get; } =
    [
        new("SkiaSharp.NativeAssets.Linux", "fontconfig", "libfontconfig1", "fontconfig", ["fontconfig"], "https://github.com/mono/SkiaSharp/wiki"),
        new("System.Drawing.Common", "libgdiplus", "libgdiplus", "libgdiplus", ["gdiplus"], "https://learn.microsoft.com/dotnet/core/compatibility/core-libraries/6.0/system-drawing-common-windows-only")
        {
            UpTo = 7,
        },
        new("System.DirectoryServices.Protocols", "OpenLDAP", "libldap2", "libldap", ["ldap"], "https://learn.microsoft.com/dotnet/core/install/linux"),
        new("PuppeteerSharp", "a browser and its libraries", "chromium", "chromium", ["chrom", "libnss3", "firefox"], "https://www.puppeteersharp.com"),
        new("Microsoft.Playwright", "a browser and its libraries", "chromium", "chromium", ["playwright", "chrom", "firefox", "webkit"], "https://playwright.dev/dotnet/docs/docker"),
        new("Microsoft.Data.SqlClient", Cultures, "libicu-dev", "icu-libs", ["icu"], "https://github.com/dotnet/SqlClient/issues/220") { Content = ImageContents.Icu },
        new("System.Data.SqlClient", Cultures, "libicu-dev", "icu-libs", ["icu"], "https://github.com/dotnet/SqlClient/issues/220") { Content = ImageContents.Icu },
        new("Microsoft.EntityFrameworkCore.SqlServer", Cultures, "libicu-dev", "icu-libs", ["icu"], "https://github.com/dotnet/SqlClient/issues/220") { Content = ImageContents.Icu },
        new("FFMpegCore", "ffmpeg", "ffmpeg", "ffmpeg", ["ffmpeg"], "https://github.com/rosenbjerg/FFMpegCore"),
    ];

    /// <summary>The package of a distribution that brings it, or <see langword="null"/>.</summary>
    public string? PackageOf(string distribution) => distribution switch
    {
        "Debian" when Package == "System.DirectoryServices.Protocols" => "libldap-2.5-0",
        "Debian" or "Ubuntu" => Debian,
        "Alpine" => Alpine,
        _ => null,
    };
}
