using AttrDocker.Package.Tests.Building;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace AttrDocker.Package.Tests.Building;

/// <summary>The package, packed once for all tests, with a folder for what NuGet unpacks.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The environment variable in which builds find <see cref="Source"/>: a configuration that wrote it down would be one that no image can restore with.</summary>
    public const string SourceVariable = "ATTRDOCKER_TEST_SOURCE";

    public PackedPackage()
    {
        Environment.SetEnvironmentVariable(SourceVariable, Source);
        // A version of its own, so that no package of an earlier day can be taken for it.
        Version = $"0.0.0-test.{Environment.ProcessId}";
        var pack = DotNet.Run(Repository.Root, "pack", "src/AttrDocker.Package", "--no-build", "-c", Repository.Configuration, "-o", Source, $"-p:PackageVersion={Version}");
        Assert.True(pack.Succeeded, pack.Output);
    }

    public string Version { get; }

    /// <summary>The folder with the package: a NuGet source.</summary>
    public string Source => _folder["source"];

    public string File => Path.Combine(Source, $"AttrDocker.{Version}.nupkg");

    /// <summary>Where the packages of the test projects are unpacked: not in the user's own folder.</summary>
    public string UnpackedPackages => _folder["packages"];

    public void Dispose() => _folder.Dispose();
}
