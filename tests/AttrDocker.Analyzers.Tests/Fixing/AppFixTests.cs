using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Fixing;

/// <summary>Mends of what is wrong between an image and the app in it.</summary>
public class AppFixTests
{
    [Fact]
    public Task What_is_listened_on_is_exposed_on_request() => FixRun.VerifySuggestionAsync(
        SampleSolution.OfApp(Exposing("[Expose(80)]")), Exposing("[Expose(8080)]"), "Expose 8080");

    [Fact]
    public Task What_is_exposed_is_listened_on_on_request() => FixRun.VerifySuggestionAsync(
        SampleSolution.OfApp(Exposing("[Expose(80)]")),
        Exposing("""
            [Env("ASPNETCORE_HTTP_PORTS", "80")]
            [Expose(80)]
            """),
        "Listen on 80");

    [Theory]
    [InlineData("""[Env("ASPNETCORE_HTTP_PORTS", "5000"), Expose(8080)]""", "Expose 5000")]
    [InlineData("""[Env("ASPNETCORE_HTTP_PORTS", "5000;5001"), Expose(8080)]""")]
    [InlineData("[Expose(80), Expose(81)]")]
    public async Task Only_what_makes_both_agree_is_offered(string attributes, params string[] titles)
    {
        var project = SampleSolution.OfApp(Exposing(attributes)).Projects.Single();
        var diagnostics = await FixRun.DiagnosticsAsync(project);
        Assert.Contains(diagnostics, static d => d.Id == "ADK2045");

        Assert.Equal(titles, (await FixRun.OffersAsync(project, diagnostics)).Select(static offer => offer.Action.Title));
    }

    [Fact]
    public Task Files_that_restore_reads_are_copied_before_it() => FixRun.VerifyAsync(
        SampleSolution.OfApp(
            """
            [BuildStage("mcr.microsoft.com/dotnet/sdk:10.0", WorkDir = "/source")]
            [Copy("Shop.csproj", "./", Link = true)]
            [CacheMount("/root/.nuget/packages")]
            [Run("dotnet restore Shop.csproj")]
            [RuntimeStage("scratch")]
            [CopyFrom("builder", "/source", "/source")]
            class Program;
            """,
            "Project=Domain/Domain.csproj\nImport=Directory.Build.props\nImport=Directory.Packages.props\n"),
        """
        [BuildStage("mcr.microsoft.com/dotnet/sdk:10.0", WorkDir = "/source")]
        [Copy("Shop.csproj", "./", Link = true)]
        [Copy("Domain/Domain.csproj", "Domain/", Link = true)]
        [Copy(new[] { "Directory.Build.props", "Directory.Packages.props" }, "./", Link = true)]
        [CacheMount("/root/.nuget/packages")]
        [Run("dotnet restore Shop.csproj")]
        [RuntimeStage("scratch")]
        [CopyFrom("builder", "/source", "/source")]
        class Program;
        """,
        "Copy the 3 files");

    private static string Exposing(string attributes) => $"""
        using Microsoft.AspNetCore.Builder;

        WebApplication.Create().Run();

        [RuntimeStage("mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled")]
        {attributes}
        [Entrypoint("./Shop")]
        class Shop;
        """;
}
