using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Application;

/// <summary>Which images are compared with the code.</summary>
public class AppImageTests
{
    private const string Code = """_ = new CultureInfo("de-DE");""";
    private const string Chiseled = "{|ADK6010:\"mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled\"|}";
    private const string Unmarked = "\"mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled\"";

    [Theory]
    [InlineData($"""[RuntimeStage({Chiseled}), Entrypoint("./Shop")]""")]
    [InlineData($"""[RuntimeStage({Chiseled}), Entrypoint("dotnet", "Shop.dll")]""")]
    [InlineData($"""[AttrDocker.RuntimeStageAttribute({Chiseled}), Cmd("/app/Shop")]""")]
    [InlineData($$"""[Image] class Image { [RuntimeStage({{Chiseled}}), Entrypoint("./Shop")] class Runtime; } """)]
    [InlineData($$"""class Outer<T> { [RuntimeStage({{Chiseled}}), Entrypoint("./Shop")] class Inner; } """)]
    public Task An_image_that_runs_the_app_is(string attributes) => AppSample.VerifyAsync(attributes, Code);

    [Theory]
    [InlineData($"""[RuntimeStage({Unmarked}), Entrypoint("./Other")]""")]
    [InlineData($"""[RuntimeStage({Unmarked})]""")]
    [InlineData($"""[BuildStage({Unmarked}), Entrypoint("./Shop"), RuntimeStage("scratch"), CopyFrom("builder", "/app", "/app")]""")]
    [InlineData("[Obsolete]")]
    public Task Another_image_is_not(string attributes) => AppSample.VerifyAsync(attributes, Code);

    [Fact]
    public Task A_library_is_not() => AppSample.VerifyAsync($"""[RuntimeStage({Unmarked}), Entrypoint("./Shop")]""", Code, facts: AppSample.Facts.Replace("Exe", "Library", StringComparison.Ordinal));

    [Fact]
    public Task Without_facts_nothing_is() => AnalyzerRun.VerifyAsync($$"""
        [RuntimeStage({{Unmarked}}), Entrypoint("./App")]
        class Program { static readonly object German = new System.Globalization.CultureInfo("de-DE"); }
        """);

    [Fact]
    public Task A_rule_on_models_gets_the_facts() => AppSample.VerifyAsync(
        """[RuntimeStage({|ADK1024:"mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled"|}), Entrypoint("./Shop")]""",
        "",
        ["'Shop' targets .NET 10.0, but 'mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled' holds .NET 9.0. Use 'mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled'."]);

    [Fact]
    public Task The_context_of_the_image_counts() => AppSample.VerifyAsync(
        """[Image(Context = ".."), BuildStage("mcr.microsoft.com/dotnet/sdk:10.0"), WorkDir("/source"), Copy("App/Shop.csproj", "App/"), Run({|ADK6005:"dotnet restore App/Shop.csproj"|}), RuntimeStage("scratch"), CopyFrom("builder", "/source", "/x")]""",
        "",
        ["'dotnet restore' reads '/source/Domain/Domain.csproj', but no instruction before it puts it there. Copy 'Domain/Domain.csproj' from the build context."],
        AppSample.Facts + "Project=../Domain/Domain.csproj");

    [Fact]
    public Task A_NET_image_is() => AppSample.VerifyAsync(
        """[DotNetImage(BaseImage = {|ADK6010:{|ADK6011:"mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled"|}|}), Expose({|ADK2045:80|})]""",
        Code + """ _ = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");""");

    [Fact]
    public Task What_a_NET_image_is_told_by_its_arguments_is_checked() => AppSample.VerifyAsync(
        """[DotNetImage(BaseImage = {|ADK1024:"mcr.microsoft.com/dotnet/runtime:10.0"|}), Run({|ADK2044:"apk add icu-libs"|}), HealthCheck({|ADK6002:"curl -f http://localhost:8080/"|})]""", "");

    [Theory]
    [InlineData("""{|ADK6010:Family = "noble-chiseled"|}""")]
    [InlineData("""Port = 8080, {|ADK6010:Family = "alpine"|}""")]
    [InlineData("""BaseImage = {|ADK6010:"mcr.microsoft.com/dotnet/aspnet:10.0-alpine"|}, Family = {|ADK0025:"noble"|}""")]
    public Task What_is_wrong_with_the_image_stands_at_the_argument_that_chose_it(string arguments) => AppSample.VerifyAsync($"[DotNetImage({arguments})]", Code);

    [Fact]
    public Task What_is_wrong_with_an_image_that_the_project_chose_stands_at_the_attribute() =>
        AppSample.VerifyAsync("[{|ADK6010:DotNetImage|}]", Code, facts: AppSample.Facts + "ContainerFamily=alpine\n");

    /// <summary>There is no attribute to point at; what stands in the code is pointed at as ever.</summary>
    [Fact]
    public async Task The_image_of_a_project_without_an_attribute_is()
    {
        var diagnostics = await AnalyzerRun.RunAsync(
            Sources.Compile("""
                static class Program
                {
                    static readonly object German = new System.Globalization.CultureInfo("de-DE");
                    static readonly int Length = System.Environment.GetEnvironmentVariable("SHOP_KEY")!.Length;
                }
                """),
            AdditionalFile.Facts(AppSample.Facts + "DotNetImage=true\nContainerFamily=alpine\n"));

        Assert.Equal(
            [
                (false, "'mcr.microsoft.com/dotnet/aspnet:10.0-alpine' has no ICU, so that 'new System.Globalization.CultureInfo(\"de-DE\")' in Program.cs throws CultureNotFoundException. Install 'icu-libs' with 'apk', and set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false."),
                (true, "The code takes the environment variable 'SHOP_KEY' for granted, which the image of the project does not set. Give it a default here, or set it with ENV."),
            ],
            diagnostics.Select(static d => (d.Location.IsInSource, d.GetMessage(System.Globalization.CultureInfo.InvariantCulture))).Order());
    }

    [Theory]
    [InlineData("[DotNetImage(Family = \"noble\")] ", "DotNetImage=true\n")]
    [InlineData("", "")]
    public async Task A_project_that_asks_for_no_image_or_describes_it_has_no_other(string attributes, string fact) => Assert.Empty(await AnalyzerRun.RunAsync(
        Sources.Compile(attributes + """static class Program { static readonly object German = new System.Globalization.CultureInfo("de-DE"); }"""),
        AdditionalFile.Facts(AppSample.Facts + fact + "ContainerFamily=alpine\n")));

    [Fact]
    public Task What_a_NET_image_chooses_itself_fits() => AppSample.VerifyAsync("[DotNetImage]", Code + " app.Run();");
}
