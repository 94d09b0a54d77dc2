namespace AttrDocker.Package.Tests.Building;

/// <summary>The app against its image, in a real build: facts, settings and code reach the analyzers.</summary>
public class AppCheckTests(PackedPackage package)
{
    [Fact]
    public void The_project_its_settings_and_its_code_are_compared_with_the_image()
    {
        using var project = new TestProject(package);
        project.Write("App.csproj", File.ReadAllText(project["App.csproj"]).Replace("Microsoft.NET.Sdk", "Microsoft.NET.Sdk.Web", StringComparison.Ordinal));
        project.Write("appsettings.json", """{ "Urls": "http://localhost:5000" }""");
        project.Write("Image.cs", """
            using AttrDocker;

            [RuntimeStage("mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled"), Entrypoint("./App")]
            internal static class Image
            {
                internal static readonly System.Globalization.CultureInfo German = new("de-DE");
            }
            """);

        var build = project.Build();

        Assert.True(build.Succeeded, build.Output);
        Assert.Contains("Image.cs(3,15): warning ADK1024: 'App' targets .NET 10.0, but 'mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled' holds .NET 9.0.", build.Output, StringComparison.Ordinal);
        Assert.Contains("Image.cs(3,15): warning ADK6008: In the container of 'Image' the app listens on localhost alone (Urls in appsettings)", build.Output, StringComparison.Ordinal);
        Assert.Contains("Image.cs(3,15): warning ADK6010: 'mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled' has no ICU, so that 'new(\"de-DE\")' in Image.cs throws", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_newer_runtime_is_fine_where_the_project_rolls_forward()
    {
        using var project = new TestProject(package, "<TargetFramework>net10.0</TargetFramework><RollForward>Major</RollForward>");
        project.Write("Image.cs", """
            using AttrDocker;

            [RuntimeStage("mcr.microsoft.com/dotnet/runtime:11.0-preview"), User("$APP_UID"), Entrypoint("./App")]
            internal static class Image;
            """);

        var build = project.Build("-warnaserror");

        build.MustSucceed();
    }
}
