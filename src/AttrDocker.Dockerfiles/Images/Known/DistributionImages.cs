namespace AttrDocker.Dockerfiles.Images.Known;

/// <summary>
/// The images of distributions, and <c>scratch</c>. What they hold is what a container of the plain image has on its <c>PATH</c>; where
/// releases of a distribution differ, nothing is said. (The images' pages at Docker Hub, and their package lists.)
/// </summary>
internal static class DistributionImages
{
    private const ImageContents Small = ImageContents.Clang | ImageContents.Icu;

    /// <summary>Looks an image up.</summary>
    public static BaseImageFacts? Of(KnownName image) => image.Name switch
    {
        "scratch" => Bare(null, ImageContents.None, Small | ImageContents.Shell | ImageContents.Curl | ImageContents.Wget | ImageContents.TimeZones),
        "alpine" => Bare(
            Distribution.Alpine(VersionOf(image)), ImageContents.Shell | ImageContents.Wget, Small | ImageContents.Curl | ImageContents.TimeZones),
        "debian" => Bare(DebianOf(image), ImageContents.Shell, Small | ImageContents.Curl | ImageContents.Wget),
        "ubuntu" => Bare(UbuntuOf(image), ImageContents.Shell, Small | ImageContents.Curl | ImageContents.Wget | ImageContents.TimeZones),
        "busybox" => Bare(BusyBox, ImageContents.Shell | ImageContents.Wget, Small | ImageContents.Curl | ImageContents.TimeZones),
        "fedora" => Plain(Distribution.RedHat("Fedora", VersionOf(image)), ImageContents.Curl),
        "rockylinux" => Plain(Distribution.RedHat("Rocky Linux", VersionOf(image), IsSmall(image)), ImageContents.Curl),
        "almalinux" => Plain(Distribution.RedHat("AlmaLinux", VersionOf(image), IsSmall(image)), ImageContents.Curl),
        "oraclelinux" => Plain(Distribution.RedHat("Oracle Linux", VersionOf(image), IsSmall(image), lastYum: 7), ImageContents.None),
        "centos" => Plain(Distribution.RedHat("CentOS", VersionOf(image), lastYum: 7), ImageContents.Curl),
        "amazonlinux" => Plain(Distribution.RedHat("Amazon Linux", VersionOf(image), lastYum: 2), ImageContents.Curl),
        "archlinux" => Plain(new("Arch Linux", null, ["pacman"], false), ImageContents.Curl),
        "opensuse/leap" => Plain(new("openSUSE Leap", VersionOf(image), ["zypper"], false), ImageContents.None),
        "opensuse/tumbleweed" => Plain(new("openSUSE Tumbleweed", null, ["zypper"], false), ImageContents.None),
        "photon" => Plain(new("Photon OS", VersionOf(image), ["tdnf", "yum"], false), ImageContents.None),
        "mcr.microsoft.com/azurelinux/base/core" => Plain(Distribution.AzureLinux(VersionOf(image)), ImageContents.None),
        _ => null,
    };

    // Its variants have different C libraries, and nothing installs packages.
    private static Distribution BusyBox { get; } = new("BusyBox", null, [], null);

    /// <summary>Images that set nothing but <c>PATH</c>.</summary>
    private static BaseImageFacts Bare(Distribution? distribution, ImageContents has, ImageContents lacks) => new("/", [])
    {
        IsEnvironmentComplete = true,
        User = BaseImageFacts.Root,
        Distribution = distribution,
        Has = has,
        Lacks = lacks,
    };

    private static BaseImageFacts Plain(Distribution distribution, ImageContents has) =>
        new("/", []) { User = BaseImageFacts.Root, Distribution = distribution, Has = ImageContents.Shell | has };

    private static Distribution DebianOf(KnownName image) => Distribution.OfCodeName(image.TagParts[0]) ?? Distribution.Debian(VersionOf(image));

    private static Distribution UbuntuOf(KnownName image) => Distribution.OfCodeName(image.TagParts[0]) ?? Distribution.Ubuntu(VersionOf(image));

    private static bool IsSmall(KnownName image) => image.TagParts.Any(static part => part is "slim" or "minimal");

    private static string? VersionOf(KnownName image) => image.Tag.Length > 0 && char.IsDigit(image.Tag[0]) ? image.TagParts[0] : null;
}
