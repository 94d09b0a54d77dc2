namespace AttrDocker.Package.Tests.Building;

public class FreshProjectTests(PackedPackage package)
{
    [Fact]
    public void Adding_the_package_is_the_whole_set_up()
    {
        using var folder = new TemporaryFolder();
        DotNet.Run(folder.Path, "new", "console", "--name", "Shop", "--no-restore").MustSucceed();
        folder.Write("Shop/nuget.config", $"<configuration><config><add key=\"globalPackagesFolder\" value=\"{package.UnpackedPackages}\" /></config></configuration>");
        DotNet.Run(folder["Shop"], "add", "package", "AttrDocker", "--version", package.Version, "--source", package.Source).MustSucceed();
        using var described = new TestProject(package);
        described.Describe("alpine:3.20");
        folder.Write("Shop/Image.cs", described.Read("Image.cs"));

        Assert.Contains("AttrDocker wrote Shop/Dockerfile", DotNet.Run(folder["Shop"], "build").MustSucceed().Output, StringComparison.Ordinal);

        Assert.Contains("FROM alpine:3.20\n", folder.Read("Shop/Dockerfile"), StringComparison.Ordinal);
        Assert.DoesNotContain('\r', folder.Read("Shop/Dockerfile"));
        Assert.DoesNotContain(
            Directory.GetFiles(folder["Shop/bin"], "*", SearchOption.AllDirectories),
            file => Path.GetFileName(file).Contains("AttrDocker", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("AttrDocker", folder.Read("Shop/bin/Debug/net10.0/Shop.deps.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("PrivateAssets", folder.Read("Shop/Shop.csproj"), StringComparison.Ordinal);
    }
}
