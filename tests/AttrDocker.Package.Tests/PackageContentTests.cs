using System.IO.Compression;
using System.Xml.Linq;
using AttrDocker.Package.Tests.Building;

namespace AttrDocker.Package.Tests;

public class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void The_package_has_exactly_these_files() => Assert.Equal(
        [
            "AttrDocker.nuspec",
            "README.md",
            "analyzers/dotnet/cs/AttrDocker.Analyzers.dll",
            "analyzers/dotnet/cs/AttrDocker.CodeFixes.dll",
            "analyzers/dotnet/cs/AttrDocker.Dockerfiles.dll",
            "analyzers/dotnet/roslyn4.14/cs/AttrDocker.Completion.dll",
            "build/AttrDocker.Bake.targets",
            "build/AttrDocker.Commands.targets",
            "build/AttrDocker.ThisProject.targets",
            "build/AttrDocker.targets",
            "buildMultiTargeting/AttrDocker.targets",
            "icon.png",
            "ref/netstandard2.0/AttrDocker.dll",
            "ref/netstandard2.0/AttrDocker.xml",
            "tasks/netstandard2.0/AttrDocker.Dockerfiles.dll",
            "tasks/netstandard2.0/AttrDocker.Tasks.dll",
        ],
        Entries().Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml"));

    [Fact]
    public void The_package_depends_on_nothing_and_is_no_development_dependency()
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var stream = archive.GetEntry("AttrDocker.nuspec")!.Open();
        var names = XDocument.Load(stream).Descendants().Select(element => element.Name.LocalName).ToArray();
        // NuGet would keep the attributes of a development dependency from the compiler.
        Assert.DoesNotContain("developmentDependency", names);
        Assert.DoesNotContain("dependency", names);
        Assert.Contains("readme", names);
        Assert.Contains("license", names);
    }

    private string[] Entries()
    {
        using var archive = ZipFile.OpenRead(package.File);
        return [.. archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }
}
