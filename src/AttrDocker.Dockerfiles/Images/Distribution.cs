using System.Globalization;

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

    /// <summary>One of the two, for images that went from the one to the other.</summary>
    internal static Distribution DebianOrUbuntu { get; } = Debian(null) with { Name = "Debian or Ubuntu" };

    internal static Distribution AzureLinux(string? version) => new("Azure Linux", version, ["tdnf", "dnf", "yum"], false);

    /// <summary>Fedora and its kin: dnf is called yum too, older releases have yum alone, and small variants microdnf alone.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="version">Its version.</param>
    /// <param name="isSmall">Whether it is a small variant.</param>
    /// <param name="lastYum">The last release without dnf.</param>
    internal static Distribution RedHat(string name, string? version, bool isSmall = false, int lastYum = 0) =>
        new(name, version, MajorOf(version) <= lastYum ? ["yum"] : isSmall ? ["microdnf"] : ["dnf", "yum"], false);

    /// <summary>The distribution that a part of a tag names, such as <c>alpine3.22</c> or <c>bookworm</c>.</summary>
    internal static Distribution? OfTag(IEnumerable<string> parts)
    {
        foreach (var part in parts)
        {
            if (part.StartsWith("alpine", StringComparison.Ordinal))
            {
                return Alpine(part.Length > "alpine".Length ? part.Substring("alpine".Length) : null);
            }

            if (OfCodeName(part) is { } named)
            {
                return named;
            }
        }

        return null;
    }

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

    private static int MajorOf(string? version) =>
        int.TryParse(version?.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major) ? major : int.MaxValue;
}
