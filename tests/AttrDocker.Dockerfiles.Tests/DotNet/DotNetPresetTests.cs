using AttrDocker.Dockerfiles.DotNet;
using AttrDocker.Dockerfiles.Packages;
using AttrDocker.Tests;

namespace AttrDocker.Dockerfiles.Tests.DotNet;

/// <summary>The whole text of telling projects.</summary>
public class DotNetPresetTests
{
    private static readonly string[] Native = ["PublishAot=true", "SdkKind=web"];

    [Fact]
    public void A_web_project_with_a_closure_and_central_package_management() => Snapshot.Match(SampleImage.Text(SampleFacts.Orders));

    [Fact]
    public void A_web_project_alone() => Snapshot.Match(SampleImage.Text(SampleFacts.Web));

    [Fact]
    public void A_worker_that_uses_ports_and_variables_of_its_project() => Snapshot.Match(SampleImage.Text(
        SampleFacts.Worker.With(
            "ContainerPort=9090/tcp", "ContainerPort=5000/udp", "ContainerEnvironmentVariable=QUEUE=orders $1", "ContainerLabel=team=orders", "ContainerUser=app",
            "ContainerWorkingDirectory=/srv", "ContainerAppCommandArgs=--verbose", "ContainerDefaultArgs=--once")));

    [Fact]
    public void A_console_app_without_an_executable_of_its_own() => Snapshot.Match(SampleImage.Text(SampleFacts.Worker.With("UseAppHost=false", "SdkKind=console")));

    [Fact]
    public void A_native_app_that_keeps_its_symbols() =>
        Assert.DoesNotContain("Symbols", SampleImage.Text(SampleFacts.Web.With([.. Native, "CopyOutputSymbolsToPublishDirectory=true"])), StringComparison.Ordinal);

    [Fact]
    public void A_native_app() => Snapshot.Match(SampleImage.Text(SampleFacts.Web.With(Native)));

    [Fact]
    public void A_native_app_of_a_release_whose_sdk_lacks_the_tool_chain() =>
        Snapshot.Match(SampleImage.Text(SampleFacts.Web.With([.. Native, "TargetFramework=net9.0", "DotNetVersion=9.0", "InvariantGlobalization=true"])));

    [Fact]
    public void A_native_app_for_alpine() =>
        Snapshot.Match(SampleImage.Text(SampleFacts.Web.With([.. Native, "RuntimeIdentifiers=linux-musl-x64;linux-musl-arm64"])));

    [Fact]
    public void A_trimmed_console_app_without_globalization() =>
        Snapshot.Match(SampleImage.Text(SampleFacts.Worker.With("SdkKind=console", "PublishTrimmed=true", "InvariantGlobalization=true")));

    [Fact]
    public void A_preview() =>
        Snapshot.Match(SampleImage.Text(SampleFacts.Web.With("TargetFramework=net11.0", "DotNetVersion=11.0", "GlobalJson=global.json", "SdkVersion=11.0.100-preview.7.25380.108", "SdkRollForward=latestFeature")));

    [Fact]
    public void Private_and_local_feeds_with_lock_files_and_tools() => Snapshot.Match(SampleImage.Text(
        SampleFacts.Orders.With(
            "RuntimeIdentifiers=linux-x64;linux-arm64", "LocalFeed=../../packages", "PackageSource=Company|https://feed.example/v3/index.json|credentials|FEED_TOKEN",
            "PackageSource=Other|https://other.example/v3/index.json|credentials", "PackageSource=Public|https://packages.example/v3/index.json|public",
            "LockFile=packages.lock.json", "LockFile=../Orders.Domain/packages.lock.json", "ToolManifest=../../.config/dotnet-tools.json"),
        PresetOutline.Plain with { RestoreTools = true }));

    [Fact]
    public void One_line_for_all_files_and_labels() => Snapshot.Match(SampleImage.Text(
        SampleFacts.Orders.With("LocalFeed=../../packages", "Title=Orders", "RepositoryUrl=https://git.example/orders", "ContainerLabel=org.opencontainers.image.title=Shop"),
        PresetOutline.Plain with { Parents = true, Labels = true }));

    [Fact]
    public void An_app_of_a_single_file() => Snapshot.Match(SampleImage.Text(
        SampleFacts.Web.With("AssemblyName=app", "ProjectFile=app.csproj", "EntryPointFile=app.cs", "SdkKind=console", "FrameworkReference=", "PublishAot=true")));

    [Fact]
    public void What_the_attributes_add_stands_where_it_is_meant()
    {
        var outline = new PresetOutline
        {
            Dockerfile = new()
            {
                Stages =
                [
                    new(new From("node:24") { Name = "frontend" }, [new WorkDir("/client"), new Copy(["client/"], "./"), new Run(new ShellForm(["npm run build"]))]),
                    new(new From(""), [new InstallPackages(["nodejs"]), new Run(new ShellForm(["dotnet test"]))]),
                    new(
                        new From("") { Name = "final" },
                        [
                            new Run(new ShellForm(["true"])), new InstallPackages(["libfontconfig1"]), new Copy(["/client/dist"], "/app/wwwroot") { From = "frontend" },
                            new Run(new ShellForm(["chmod -R a-w /app"])), new HealthCheck(null), new StopSignal("SIGINT"), new Cmd(new ExecForm(["--port", "80"])),
                        ]),
                ],
            },
            BuildStage = 1,
            FinalStage = 2,
        };

        Snapshot.Match(SampleImage.Text(SampleFacts.Orders, outline));
    }
}
