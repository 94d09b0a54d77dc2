using AttrDocker.Dockerfiles.DotNet;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Writing;
using AttrDocker.Tests;

namespace AttrDocker.Dockerfiles.Tests.DotNet;

/// <summary>The files, the folder that holds them, and the commands that take them.</summary>
public class RestoreSetTests
{
    [Theory]
    [InlineData("App", ".")]
    [InlineData("Import=../Directory.Build.props", "..")]
    [InlineData("Project=../../lib/Lib/Lib.csproj", "../..")]
    [InlineData("LocalFeed=../packages", "..")]
    [InlineData("Import=eng/Common.props", ".")]
    [InlineData("ResponseFile=../Directory.Build.rsp", "..")]
    [InlineData("NuGetConfig=../../nuget.config", "../..")]
    public void The_context_is_the_nearest_folder_that_holds_all(string fact, string context) =>
        Assert.Equal(context, SampleImage.Of(SampleFacts.Web.With("ProjectDirectory=/repo/src/App", fact + (fact.Contains('=', StringComparison.Ordinal) ? "" : "=x"))).Context);

    [Fact]
    public void A_folder_of_windows_is_a_folder() =>
        Assert.Equal("..", SampleImage.Of(SampleFacts.Web.With(@"ProjectDirectory=C:\repo\src\App", "Import=../Directory.Build.props")).Context);

    [Fact]
    public void A_wider_context_can_be_asked_for()
    {
        var image = SampleImage.Of(SampleFacts.Web.With("ProjectDirectory=/repo/src/App"), PresetOutline.Plain with { Context = "../.." });

        Assert.Empty(image.Findings);
        Assert.Equal("../..", image.Context);
        Assert.Contains("COPY --link src/App/App.csproj src/App/\n", DockerfileWriter.Write(image.Dockerfile!), StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_inside_another_one_are_copied_with_it() => Assert.Equal(
        ["COPY --link App.csproj ./", "COPY --link lib/Lib.csproj lib/", "COPY --link . ./"],
        Copies(SampleFacts.Web.With("Project=lib/Lib.csproj")));

    [Fact]
    public void Names_with_special_characters_stay_names()
    {
        var text = DockerfileWriter.Write(SampleImage.Of(SampleFacts.Web.With(
            "ProjectDirectory=/repo/my app", "ProjectFile=my [app]$X.csproj", "AssemblyName=my app", "Import=../a.props")).Dockerfile!);

        Assert.Contains("""COPY --link ["my app/my \\\\[app]\\$X.csproj", "my app/"]""", text, StringComparison.Ordinal);
        Assert.Contains("dotnet restore 'my app/my [app]$X.csproj' -a $TARGETARCH", text, StringComparison.Ordinal);
        Assert.Contains("""ENTRYPOINT ["./my app"]""", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_with_several_frameworks_publishes_the_one_that_writes() =>
        Assert.Contains("publish App.csproj -f net10.0 -a", SampleImage.Text(SampleFacts.Web.With("TargetFrameworks=net10.0;net9.0")), StringComparison.Ordinal);

    /// <summary>A locked restore refuses an architecture that the lock files do not know (NU1004).</summary>
    [Fact]
    public void With_lock_files_for_no_architecture_the_app_is_published_for_each()
    {
        var text = SampleImage.Text(SampleFacts.Web.With("LockFile=packages.lock.json"));

        Assert.DoesNotContain("TARGETARCH", text, StringComparison.Ordinal);
        Assert.Contains("dotnet restore App.csproj --locked-mode\n", text, StringComparison.Ordinal);
        Assert.Contains("dotnet publish App.csproj --no-restore -p:UseAppHost=false -o /app\n", text, StringComparison.Ordinal);
        Assert.Contains("""ENTRYPOINT ["dotnet", "App.dll"]""", text, StringComparison.Ordinal);
        Assert.Contains("FROM --platform=$BUILDPLATFORM", text, StringComparison.Ordinal);
    }

    [Fact]
    public void With_lock_files_for_architectures_the_app_is_published_for_one() =>
        Assert.Contains("restore App.csproj -a $TARGETARCH --locked-mode\n", SampleImage.Text(SampleFacts.Web.With("LockFile=packages.lock.json", "RuntimeIdentifiers=linux-x64")), StringComparison.Ordinal);

    [Fact]
    public void A_manifest_of_tools_that_nobody_uses_is_not_copied() =>
        Assert.DoesNotContain("tool", SampleImage.Text(SampleFacts.Web.With("ToolManifest=.config/dotnet-tools.json")), StringComparison.Ordinal);

    [Fact]
    public void The_published_app_is_declared_so_that_the_analysis_knows_it() =>
        Assert.Contains(SampleImage.Of(SampleFacts.Web).Dockerfile!.Stages[0].Instructions, static i => i is Run { Produces: ["/app"] });

    [Fact]
    public void No_rule_of_the_catalogue_has_anything_to_say() => Assert.All(
        new[] { SampleFacts.Web, SampleFacts.Orders, SampleFacts.Worker, SampleFacts.Web.With("PublishAot=true") },
        static facts => Assert.Empty(Catalogue.Check(new RuleContext(SampleImage.Of(facts).Dockerfile!))));

    private static IEnumerable<string> Copies(string facts) =>
        SampleImage.Text(facts).Split('\n').Where(static line => line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains("--from", StringComparison.Ordinal));
}
