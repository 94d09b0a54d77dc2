namespace AttrDocker.Dockerfiles.Artifacts.Policy;

/// <summary>The folders in which a base image and its packages have files that no stage tells of.</summary>
internal static class SystemFolders
{
    private static readonly string[] All =
        ["/bin", "/boot", "/dev", "/etc", "/home", "/lib", "/lib32", "/lib64", "/media", "/mnt", "/opt", "/proc", "/root", "/run", "/sbin", "/srv", "/sys", "/usr", "/var"];

    private static readonly string[] OfPrograms = ["/bin", "/etc", "/lib", "/lib32", "/lib64", "/sbin", "/usr", "/var", "/root", "/home", "/run", "/opt", "/go/bin", "/go/pkg", "/tmp"];

    // Every Linux has them, or every image of Go, and nobody makes another one beside them that is called nearly the same.
    private static readonly HashSet<string> Standard = new(StringComparer.Ordinal)
    {
        "/etc/pki", "/etc/ssl", "/etc/ssl/certs", "/go/bin", "/go/pkg", "/go/src", "/usr/bin", "/usr/include", "/usr/lib", "/usr/libexec", "/usr/local", "/usr/local/bin", "/usr/local/etc",
        "/usr/local/include", "/usr/local/lib", "/usr/local/sbin", "/usr/local/share", "/usr/sbin", "/usr/share", "/usr/share/zoneinfo", "/var/cache", "/var/lib", "/var/log", "/var/spool", "/var/www",
    };

    /// <summary>Whether a path is a folder of the standard layout, below the first level, where names are as free as anywhere.</summary>
    public static bool AreStandard(string folder) => Standard.Contains(folder);

    /// <summary>Whether a path is one of them or lies below.</summary>
    public static bool Contain(string path) => !ImagePath.IsAtOrBelow(path, "/usr/src") && Array.Exists(All, folder => ImagePath.IsAtOrBelow(path, folder));

    /// <summary>Whether installed programs put files in a folder.</summary>
    public static bool ArePrograms(string folder) => !ImagePath.IsAtOrBelow(folder, "/usr/src") && Array.Exists(OfPrograms, f => ImagePath.IsAtOrBelow(folder, f));
}
