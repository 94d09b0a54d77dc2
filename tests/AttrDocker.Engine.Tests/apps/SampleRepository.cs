namespace AttrDocker.Engine.Tests.Apps;

/// <summary>A copy of a sample as a repository of its own: what it would be at its user's, and tests may change it.</summary>
internal static class SampleRepository
{
    /// <summary>Copies what is committed of a sample; what builds have left there stays behind.</summary>
    /// <param name="sample">The sample's folder in this repository.</param>
    /// <param name="folder">Where to.</param>
    public static string Copy(string sample, string folder)
    {
        var source = Repository.PathOf(sample);
        var files = Command.Run("git", ["-C", source, "ls-files", "-z"]);
        Assert.True(files.Succeeded, files.ToString());
        foreach (var file in files.Output.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var target = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(source, file), target);
        }

        Directory.CreateDirectory(Path.Combine(folder, ".git"));
        File.WriteAllText(Path.Combine(folder, ".git", "HEAD"), "ref: refs/heads/main\n");
        return folder;
    }
}
