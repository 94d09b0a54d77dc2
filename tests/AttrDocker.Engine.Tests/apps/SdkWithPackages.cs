using System.Text.Json;
using AttrDocker.Package.Tests.Building;

namespace AttrDocker.Engine.Tests.Apps;

/// <summary>
/// The SDK's image with a folder of packages, for machines that reach no package source from inside a build: this repository's AttrDocker,
/// and what else the samples restore. A build is given it in place of the official name.
/// </summary>
internal sealed class SdkWithPackages : IDisposable
{
    public const string Sdk = "mcr.microsoft.com/dotnet/sdk:10.0";

    /// <summary>The one with the tool chain of native compilation.</summary>
    public const string NativeSdk = "mcr.microsoft.com/dotnet/sdk:10.0-noble-aot";

    /// <summary>The version of AttrDocker; one of its own, so that no package of an earlier day can be taken for it.</summary>
    public static readonly string Version = $"0.0.0-test.{Environment.ProcessId}";

    private readonly Engine _engine;
    private readonly TemporaryFolder _folder;
    private readonly string _tag = $"attrdocker-test-sdk-{Guid.NewGuid():N}";

    /// <summary>Packs AttrDocker, and builds a copy of a sample with it as its user would, on the machine itself.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="folder">A folder for it.</param>
    /// <param name="image">The SDK's image.</param>
    /// <param name="repositories">Copies of samples, and in each the path that is built.</param>
    public SdkWithPackages(Engine engine, TemporaryFolder folder, string image, params IEnumerable<(string Folder, string Path)> repositories)
    {
        (_engine, _folder) = (engine, folder);
        DotNet.Run(Repository.PathOf("."), "pack", "src/AttrDocker.Package", "--no-build", "-c", Repository.Configuration, "-o", Feed, $"-p:PackageVersion={Version}").MustSucceed();
        foreach (var (repository, path) in repositories)
        {
            UseThisVersion(repository);
            Build(repository, path);
        }

        folder.Write("feed/Dockerfile", $"""
            FROM {image}
            COPY *.nupkg /packages/
            ENV RestoreSources=/packages

            """);
        engine.Ask("buildx", "build", "--quiet", "--tag", _tag, Feed);
    }

    /// <summary>What a build is to take where it names the SDK's image.</summary>
    public string Reference => "docker-image://" + _tag;

    private string Feed => _folder.Folder("feed");

    /// <summary>Builds on the machine, which writes the Dockerfiles, and takes along the packages that it has restored.</summary>
    public void Build(string repository, string path)
    {
        DotNet.Run(
            repository,
            "build", path, "-nologo", "-v:m",
            $"-p:RestoreAdditionalProjectSources={Feed}",
            $"-p:RestorePackagesPath={_folder.Folder("packages")}",
            $"-p:RestoreFallbackFolders={UnpackedPackages}").MustSucceed();
        foreach (var assets in Directory.EnumerateFiles(_folder.Folder("."), "project.assets.json", SearchOption.AllDirectories))
        {
            TakePackages(assets);
        }
    }

    public void Dispose() => _engine.Run("image", "rm", _tag);

    private static string UnpackedPackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static void UseThisVersion(string repository)
    {
        foreach (var file in Directory.EnumerateFiles(repository, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) is "Directory.Packages.props" or "app.cs"))
        {
            File.WriteAllText(file, File.ReadAllText(file)
                .Replace("\"AttrDocker\" Version=\"0.1.0\"", $"\"AttrDocker\" Version=\"{Version}\"", StringComparison.Ordinal)
                .Replace("AttrDocker@0.1.0", $"AttrDocker@{Version}", StringComparison.Ordinal));
        }
    }

    private void TakePackages(string assetsFile)
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(assetsFile));
        var folders = assets.RootElement.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToList();
        foreach (var (id, version) in PackagesOf(assets.RootElement))
        {
            var file = $"{id}.{version}.nupkg";
            var source = folders.Select(folder => Path.Combine(folder, id, version, file)).First(File.Exists);
            File.Copy(source, Path.Combine(Feed, file), overwrite: true);
        }
    }

    /// <summary>The packages that a restore has found, in lower case as their folders are, with those that the SDK asks for by itself: runtimes and compilers.</summary>
    private static IEnumerable<(string Id, string Version)> PackagesOf(JsonElement assets)
    {
        var libraries = assets.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package")
            .Select(library => library.Name.ToLowerInvariant().Split('/'))
            .Select(name => (name[0], name[1]));

        // Of these a range of one version is written: [10.0.1, 10.0.1].
        var downloads = assets.GetProperty("project").GetProperty("frameworks").EnumerateObject()
            .SelectMany(framework => framework.Value.TryGetProperty("downloadDependencies", out var all) ? all.EnumerateArray() : [])
            .Select(download => (download.GetProperty("name").GetString()!.ToLowerInvariant(), download.GetProperty("version").GetString()!.TrimStart('[').Split(',')[0].ToLowerInvariant()));
        return libraries.Concat(downloads);
    }
}
