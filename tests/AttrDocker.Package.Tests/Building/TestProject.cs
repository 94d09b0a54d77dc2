namespace AttrDocker.Package.Tests.Building;

/// <summary>A small project in a folder of its own, which uses the packed package.</summary>
internal sealed class TestProject : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _name;

    public TestProject(PackedPackage package, string properties = "<TargetFramework>net10.0</TargetFramework>", string name = "App", string repository = "")
    {
        _name = name;
        Root = _folder.Path;
        if (repository.Length > 0)
        {
            Directory.CreateDirectory(_folder[".git"]);
            _folder.Write(".git/HEAD", "ref: refs/heads/main\n");
        }

        Directory.CreateDirectory(Path.Combine(Root, repository));
        Folder = Path.GetFullPath(Path.Combine(Root, repository)).TrimEnd('/');
        Write("nuget.config", NuGetConfig());
        // The settings of whatever folder the temporary one lies in stay out.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(_name + ".csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
                <RestorePackagesPath>{package.UnpackedPackages}</RestorePackagesPath>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="AttrDocker" Version="{package.Version}" />
              </ItemGroup>
            </Project>
            """);
        Write("Program.cs", "internal static class Program { private static void Main() => System.Console.WriteLine(\"Hello\"); }\n");
        Describe("alpine:3.20");
    }

    /// <summary>The folder of everything.</summary>
    public string Root { get; }

    /// <summary>The project's folder.</summary>
    public string Folder { get; }

    public string this[string relative] => Path.GetFullPath(Path.Combine(Folder, relative));

    /// <summary>Describes an image whose only stage is <c>FROM image</c>, in a C# file of its own.</summary>
    public void Describe(string image, string path = "Dockerfile", string file = "Image.cs") => Write(file, $"""
        using AttrDocker;

        [Image("{path}"), RuntimeStage("{image}")]
        internal static class {Path.GetFileNameWithoutExtension(file)};
        """);

    public BuildResult Build(params string[] arguments) => DotNet.Run(Folder, ["build", .. arguments]);

    public BuildResult Build((string Name, string Value) environment, params string[] arguments) => DotNet.Run(Folder, [environment], ["build", .. arguments]);

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[relative])!);
        File.WriteAllText(this[relative], text);
    }

    public string Read(string relative) => File.ReadAllText(this[relative]);

    public bool Has(string relative) => File.Exists(this[relative]);

    public DateTime TimeOf(string relative) => File.GetLastWriteTimeUtc(this[relative]);

    /// <summary>Copies the project's files, but none of its folders, into another folder.</summary>
    public void CopyTo(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.GetFiles(Folder))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }
    }

    public void Dispose() => _folder.Dispose();

    private static string NuGetConfig()
    {
        // Only the local folder, and what the user has unpacked already (netstandard2.0's reference assemblies): no network.
        var unpacked = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return $"""
            <configuration>
              <packageSources><clear /><add key="local" value="%{PackedPackage.SourceVariable}%" /></packageSources>
              <fallbackPackageFolders><clear /><add key="unpacked" value="{unpacked}" /></fallbackPackageFolders>
            </configuration>
            """;
    }
}
