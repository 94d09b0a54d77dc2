namespace AttrDocker.Dockerfiles.Images;

/// <summary>A Linux distribution.</summary>
/// <param name="Name">Its name, such as <c>Debian</c>.</param>
/// <param name="Version">Its version, such as <c>12</c> or <c>24.04</c>; <see langword="null"/> where it is not known.</param>
/// <param name="PackageManagers">The commands that install its packages, the usual one first; none where it has no packages.</param>
/// <param name="IsMusl">Whether its C library is musl, not glibc; <see langword="null"/> where it is not known.</param>
public sealed record Distribution(string Name, string? Version, EquatableArray<string> PackageManagers, bool? IsMusl)
{
    /// <summary>Its name with its version.</summary>
    public string Description => Version is null ? Name : Name + " " + Version;

    internal static Distribution Alpine(string? version) => new("Alpine", version, ["apk"], true);

    internal static Distribution Debian(string? version) => new("Debian", version, ["apt-get", "apt", "aptitude"], false);

    internal static Distribution Ubuntu(string? version) => new("Ubuntu", version, ["apt-get", "apt", "aptitude"], false);

    internal static Distribution AzureLinux(string? version) => new("Azure Linux", version, ["tdnf", "dnf", "yum"], false);

    // The newer ones of this kin have dnf and call it yum too; the small variants have microdnf alone.
    internal static Distribution RedHat(string name, string? version) => new(name, version, ["dnf", "yum", "microdnf"], false);

    /// <summary>The distribution that a code name stands for, such as <c>bookworm</c>.</summary>
    internal static Distribution? OfCodeName(string name) => name switch
    {
        "stretch" => Debian("9"),
        "buster" => Debian("10"),
        "bullseye" => Debian("11"),
        "bookworm" => Debian("12"),
        "trixie" => Debian("13"),
        "sid" => Debian(null),
        "bionic" => Ubuntu("18.04"),
        "focal" => Ubuntu("20.04"),
        "jammy" => Ubuntu("22.04"),
        "noble" => Ubuntu("24.04"),
        "resolute" => Ubuntu("26.04"),
        _ => null,
    };
}
