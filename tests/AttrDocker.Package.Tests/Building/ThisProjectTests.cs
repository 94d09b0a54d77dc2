namespace AttrDocker.Package.Tests.Building;

public class ThisProjectTests(PackedPackage package)
{
    private const string Described = """
        using AttrDocker;

        [RuntimeStage($"mcr.microsoft.com/dotnet/runtime:{ThisProject.DotNetVersion}")]
        [Label("project", ThisProject.ProjectName + " " + ThisProject.Version + " " + ThisProject.TargetFramework)]
        [Entrypoint("dotnet", ThisProject.AssemblyName + ".dll")]
        internal static class Image;
        """;

    [Fact]
    public void Attributes_may_use_the_projects_facts()
    {
        using var project = new TestProject(package, "<TargetFramework>net10.0</TargetFramework><AssemblyName>a, b 'c'</AssemblyName><Version>1.2.3-x</Version>");
        project.Write("Image.cs", Described);

        project.Build().MustSucceed();

        Assert.EndsWith("""
            FROM mcr.microsoft.com/dotnet/runtime:10.0
            LABEL project="App 1.2.3-x net10.0"
            ENTRYPOINT ["dotnet", "a, b 'c'.dll"]

            """, project.Read("Dockerfile"), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_of_them_may_meet_and_the_nearer_one_wins()
    {
        using var app = new TestProject(package, "<TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        app.Write("Image.cs", Described);
        app.Write("Program.cs", "internal static class Program { private static void Main() => System.Console.WriteLine(AttrDocker.ThisProject.AssemblyName + Secret.Of); }\n");
        app.Write("App.csproj", app.Read("App.csproj")
            .Replace("<PropertyGroup>", "<PropertyGroup><DefaultItemExcludes>$(DefaultItemExcludes);Library/**</DefaultItemExcludes>", StringComparison.Ordinal)
            .Replace("</ItemGroup>", "<ProjectReference Include=\"Library/Library.csproj\" /></ItemGroup>", StringComparison.Ordinal));
        app.Write("Library/Library.csproj", app.Read("App.csproj")
            .Replace("<OutputType>Exe</OutputType>", "", StringComparison.Ordinal)
            .Replace("<ProjectReference Include=\"Library/Library.csproj\" />", "<InternalsVisibleTo Include=\"App\" />", StringComparison.Ordinal));
        app.Write("Library/Secret.cs", "internal static class Secret { public const string Of = AttrDocker.ThisProject.AssemblyName; }\n");

        app.Build().MustSucceed();

        Assert.Equal("AppLibrary\n", DotNet.Run(app.Folder, "run", "--no-build").Output);
        Assert.Contains("App.dll", app.Read("Dockerfile"), StringComparison.Ordinal);
    }
}
