namespace AttrDocker.Engine.Tests.Apps;

/// <summary>A copy of a sample as a repository of its own: what it would be at its user's, and tests may change it.</summary>
internal static class SampleRepository
{
    /// <summary>Copies what is committed of a sample, but for what AttrDocker writes; what builds have left there stays behind too.</summary>
    /// <param name="sample">The sample's folder in this repository.</param>
    /// <param name="folder">Where to.</param>
    public static string CopyWithoutWritten(string sample, string folder)
    {
        var source = Repository.PathOf(sample);
        var files = Command.Run("git", ["-C", source, "ls-files", "-z"]);
        Assert.True(files.Succeeded, files.ToString());
        foreach (var file in files.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries).Where(file => !IsWritten(file)))
        {
            var target = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(source, file), target);
        }

        Directory.CreateDirectory(Path.Combine(folder, ".git"));
        File.WriteAllText(Path.Combine(folder, ".git", "HEAD"), "ref: refs/heads/main\n");
        return folder;
    }

    /// <summary>The files that AttrDocker has written in a repository, full paths.</summary>
    public static IEnumerable<string> WrittenIn(string repository) => Directory.EnumerateFiles(repository, "*", SearchOption.AllDirectories).Where(IsWritten);

    private static bool IsWritten(string file) => Path.GetFileName(file) is "Dockerfile" or "Dockerfile.dockerignore" or "docker-bake.json";
}
