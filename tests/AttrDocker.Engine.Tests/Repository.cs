namespace AttrDocker.Engine.Tests;

/// <summary>The repository that this test was built in.</summary>
internal static class Repository
{
    /// <summary>How this test was built, and so what it tests.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>The full path of something in it.</summary>
    public static string PathOf(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AttrDocker.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No AttrDocker.sln above {AppContext.BaseDirectory}.");
        }

        return Path.Combine(folder.FullName, relative);
    }
}
