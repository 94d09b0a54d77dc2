using System.IO.Compression;
using System.Reflection.Metadata;
using System.Xml.Linq;
using AttrDocker.Package.Tests.Building;

namespace AttrDocker.Package.Tests;

/// <summary>The package <c>AttrDocker.Dockerfiles</c>, for programs that work with Dockerfiles.</summary>
public sealed class LibraryPackageTests(LibraryPackageTests.PackedLibrary library) : IClassFixture<LibraryPackageTests.PackedLibrary>
{
    [Fact]
    public void The_package_has_exactly_these_files() => Assert.Equal(
        [
            "AttrDocker.Dockerfiles.nuspec",
            "README.md",
            "icon.png",
            "lib/netstandard2.0/AttrDocker.Dockerfiles.dll",
            "lib/netstandard2.0/AttrDocker.Dockerfiles.xml",
        ],
        FilesOf(library.Package));

    [Fact]
    public void The_symbols_are_a_package_of_their_own() => Assert.Equal(
        ["AttrDocker.Dockerfiles.nuspec", "lib/netstandard2.0/AttrDocker.Dockerfiles.pdb"],
        FilesOf(library.Symbols));

    [Fact]
    public void The_package_depends_on_System_Memory_alone()
    {
        using var archive = ZipFile.OpenRead(library.Package);
        using var stream = archive.GetEntry("AttrDocker.Dockerfiles.nuspec")!.Open();
        var elements = XDocument.Load(stream).Descendants().ToLookup(element => element.Name.LocalName);

        Assert.Equal("System.Memory", Assert.Single(elements["dependency"]).Attribute("id")!.Value);
        Assert.Equal(".NETStandard2.0", Assert.Single(elements["group"]).Attribute("targetFramework")!.Value);
        Assert.Equal("README.md", Assert.Single(elements["readme"]).Value);
        Assert.Equal("MIT", Assert.Single(elements["license"]).Value);
    }

    [Fact]
    public void The_assembly_needs_nothing_that_the_package_does_not_bring()
    {
        using var archive = ZipFile.OpenRead(library.Package);
        using var bytes = new MemoryStream();
        archive.GetEntry("lib/netstandard2.0/AttrDocker.Dockerfiles.dll")!.Open().CopyTo(bytes);
        bytes.Position = 0;
        using var assembly = new System.Reflection.PortableExecutable.PEReader(bytes);
        var metadata = assembly.GetMetadataReader();

        Assert.Equal(
            ["System.Memory", "netstandard"],
            metadata.AssemblyReferences.Select(reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name)).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> FilesOf(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return
        [
            .. archive.Entries.Select(entry => entry.FullName)
                .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>The package, packed once for all tests.</summary>
    public sealed class PackedLibrary : IDisposable
    {
        private const string Version = "0.0.0-test";

        private readonly TemporaryFolder _folder = new();

        public PackedLibrary()
        {
            var pack = DotNet.Run(Repository.Root, "pack", "src/AttrDocker.Dockerfiles", "--no-build", "-c", Repository.Configuration, "-o", _folder.Path, $"-p:PackageVersion={Version}");
            Assert.True(pack.Succeeded, pack.Output);
        }

        public string Package => _folder[$"AttrDocker.Dockerfiles.{Version}.nupkg"];

        public string Symbols => _folder[$"AttrDocker.Dockerfiles.{Version}.snupkg"];

        public void Dispose() => _folder.Dispose();
    }
}
