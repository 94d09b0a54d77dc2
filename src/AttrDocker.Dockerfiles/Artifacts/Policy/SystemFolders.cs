namespace AttrDocker.Dockerfiles.Artifacts.Policy;

/// <summary>The folders in which a base image and its packages have files that no stage tells of.</summary>
internal static class SystemFolders
{
    private static readonly string[] All =
        ["/bin", "/boot", "/dev", "/etc", "/home", "/lib", "/lib32", "/lib64", "/media", "/mnt", "/opt", "/proc", "/root", "/run", "/sbin", "/srv", "/sys", "/usr", "/var"];

    private static readonly string[] OfPrograms = ["/bin", "/etc", "/lib", "/lib32", "/lib64", "/sbin", "/usr", "/var", "/root", "/home", "/run", "/opt", "/go/bin", "/go/pkg", "/tmp"];

    /// <summary>Whether a path is one of them or lies below.</summary>
    public static bool Contain(string path) => !ImagePath.IsAtOrBelow(path, "/usr/src") && Array.Exists(All, folder => ImagePath.IsAtOrBelow(path, folder));

    /// <summary>Whether installed programs put files in a folder.</summary>
    public static bool ArePrograms(string folder) => !ImagePath.IsAtOrBelow(folder, "/usr/src") && Array.Exists(OfPrograms, f => ImagePath.IsAtOrBelow(folder, f));
}
