using AttrDocker.Dockerfiles.Images;

namespace AttrDocker.Dockerfiles.Packages;

/// <summary>What is known of an image's package manager by its name. (The "Supported tags" of the images on Docker Hub and of dotnet-docker.)</summary>
/// <param name="Manager">The package manager, or <see langword="null"/>.</param>
/// <param name="IsWithout">Whether the image is known to have none.</param>
internal readonly record struct ImagePackages(PackageManager? Manager, bool IsWithout)
{
    private static readonly ImagePackages Without = new(null, true);

    private static readonly string[] Debians =
        ["buster", "bullseye", "bookworm", "trixie", "focal", "jammy", "noble", "resolute"];

    /// <summary>Words of tags whose images have another distribution than the name says.</summary>
    private static readonly string[] Others = ["windowsservercore", "nanoserver", "ubi", "oraclelinux", "-ol", "-al2"];

    private static readonly string[] OnDebian =
    [
        "debian", "ubuntu", "buildpack-deps", "gcc", "golang", "rust", "node", "python", "ruby", "perl", "php", "swift", "elixir", "erlang", "maven",
        "gradle", "eclipse-temurin", "tomcat", "nginx", "httpd", "postgres", "redis",
    ];

    private static readonly string[] OnFedora = ["fedora", "rockylinux", "almalinux"];

    /// <summary>Looks at a reference; nothing is known of one that is no image.</summary>
    public static ImagePackages Of(string image)
    {
        if (image == "scratch")
        {
            return Without;
        }

        if (!ImageReference.TryParse(image, out var reference, out _))
        {
            return default;
        }

        var (name, tag) = (reference.FamiliarName, reference.Tag ?? "");
        return Has(tag, "chiseled") || Has(tag, "distroless") || Has(name, "distroless") ? Without
            : Others.Any(word => Has(tag, word)) ? default
            : name == "alpine" || Has(tag, "alpine") ? new(PackageManager.Apk, false)
            : Has(tag, "azurelinux") || Has(tag, "mariner") ? new(PackageManager.Tdnf, false)
            : OnFedora.Contains(name) ? new(PackageManager.Dnf, false)
            : OnDebian.Contains(name) || name.StartsWith("mcr.microsoft.com/dotnet/", StringComparison.Ordinal) || Debians.Any(word => Has(tag, word)) ? new(PackageManager.Apt, false)
            : default;
    }

    private static bool Has(string text, string word) => text.IndexOf(word, StringComparison.Ordinal) >= 0;
}
