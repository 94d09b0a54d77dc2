namespace AttrDocker.Dockerfiles.Images;

/// <summary>The commands that install packages of a distribution.</summary>
internal static class PackageManagers
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "apt-get", "apt", "aptitude", "apk", "dnf", "yum", "microdnf", "tdnf", "zypper", "pacman",
    };

    /// <summary>Whether a command is one.</summary>
    public static bool Contains(string command) => Names.Contains(command);
}
