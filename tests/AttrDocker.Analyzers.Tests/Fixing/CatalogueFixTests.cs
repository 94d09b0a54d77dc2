using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Fixing;

/// <summary>Rules that know no C#, mended in C#.</summary>
public class CatalogueFixTests
{
    [Fact]
    public Task Two_stages_of_one_name_are_told_apart_with_their_references() => FixRun.VerifyAsync(
        """
        [BuildStage("maven:3", Name = "build")]
        [Run("mvn package")]
        [BuildStage("node:22", Name = "build")]
        [Run("npm ci")]
        [RuntimeStage("debian:13")]
        [CopyFrom("build", "/a", "/a"), CopyFrom(@"build", "/b", "/b"), BindMount("/c", From = "build"), Run("x")]
        class Program;
        """,
        """
        [BuildStage("maven:3", Name = "build")]
        [Run("mvn package")]
        [BuildStage("node:22", Name = "build-2")]
        [Run("npm ci")]
        [RuntimeStage("debian:13")]
        [CopyFrom("build-2", "/a", "/a"), CopyFrom(@"build-2", "/b", "/b"), BindMount("/c", From = "build-2"), Run("x")]
        class Program;
        """,
        "Rename to 'build-2'");

    [Fact]
    public Task Nameless_build_stages_get_names() => FixRun.VerifyAsync(
        """[BuildStage("a"), BuildStage("b"), BuildStage("c", WorkDir = "/c"), RuntimeStage("d")] class Program;""",
        """[BuildStage("a"), BuildStage("b", Name = "builder-2"), BuildStage("c", WorkDir = "/c", Name = "builder-3"), RuntimeStage("d")] class Program;""");

    [Fact]
    public Task A_misspelt_stage_is_mended() => FixRun.VerifyAsync(
        """[BuildStage("maven:3"), Run("mvn package"), RuntimeStage("debian:13"), CopyFrom("bulider", "/a", "/a")] class Program;""",
        """[BuildStage("maven:3"), Run("mvn package"), RuntimeStage("debian:13"), CopyFrom("builder", "/a", "/a")] class Program;""",
        "Change to 'builder'");

    [Fact]
    public Task A_misspelt_artifact_is_mended() => FixRun.VerifyAsync(
        """
        [BuildStage("maven:3.6.3-jdk-11"), Copy("src", "/usr/src/app/src"), Copy("pom.xml", "/usr/src/app"), Run("mvn -f /usr/src/app/pom.xml clean package")]
        [RuntimeStage("openjdk:11"), CopyFrom("builder", "/usr/src/app/taget/app.jar", "/usr/app/app.jar")]
        class Program;
        """,
        """
        [BuildStage("maven:3.6.3-jdk-11"), Copy("src", "/usr/src/app/src"), Copy("pom.xml", "/usr/src/app"), Run("mvn -f /usr/src/app/pom.xml clean package")]
        [RuntimeStage("openjdk:11"), CopyFrom("builder", "/usr/src/app/target/app.jar", "/usr/app/app.jar")]
        class Program;
        """);

    [Fact]
    public Task A_misspelt_variable_is_mended_in_each_command() => FixRun.VerifyAsync(
        """
        [Stage("debian:13"), Arg("VERSION", "1")]
        [Run("curl -fO https://example.com/$VERSOIN.tgz", @"tar xf $VERSOIN.tgz", "make V=${VERSOIN}")]
        [RuntimeStage("debian:13")]
        class Program;
        """,
        """
        [Stage("debian:13"), Arg("VERSION", "1")]
        [Run("curl -fO https://example.com/$VERSION.tgz", @"tar xf $VERSION.tgz", "make V=${VERSION}")]
        [RuntimeStage("debian:13")]
        class Program;
        """,
        "Change to 'VERSION'");

    [Fact]
    public Task A_global_argument_is_declared_in_the_stage() => FixRun.VerifyAsync(
        """
        [Arg("VERSION", "1")]
        [AttrDocker.RuntimeStage("debian:13")]
        [WorkDir("/app/$VERSION")]
        class Program;
        """,
        """
        [Arg("VERSION", "1")]
        [AttrDocker.RuntimeStage("debian:13")]
        [Arg("VERSION")]
        [WorkDir("/app/$VERSION")]
        class Program;
        """,
        "Declare 'VERSION' in the stage");

    [Fact]
    public Task A_download_by_COPY_becomes_an_ADD() => FixRun.VerifyAsync(
        """
        [RuntimeStage("debian:13")]
        [AttrDocker.Copy("https://example.com/a.tar", "/a/", Chown = "1:1", Exclude = ["b"])]
        class Program;
        """,
        """
        [RuntimeStage("debian:13")]
        [AttrDocker.Add("https://example.com/a.tar", "/a/", Chown = "1:1", Exclude = ["b"])]
        class Program;
        """,
        "Use ADD");

    [Fact]
    public Task A_download_by_COPY_with_an_option_that_ADD_has_not_is_left_to_its_author() => FixRun.VerifyNoneAsync(
        """[RuntimeStage("debian:13"), Copy("https://example.com/a.tar", "/a/", Parents = false)] class Program;""");

    [Fact]
    public Task A_command_that_needs_no_shell_takes_the_exec_form() => FixRun.VerifyAsync(
        """
        [RuntimeStage("debian:13")]
        [AttrDocker.EntrypointShell("java -jar '/app/my app.jar'"), CmdShell("--port 80 | cat")]
        class Program;
        """,
        """
        [RuntimeStage("debian:13")]
        [AttrDocker.Entrypoint("java", "-jar", "/app/my app.jar"), CmdShell("--port 80 | cat")]
        class Program;
        """,
        "Use the exec form");

    [Fact]
    public Task A_command_with_a_comment_is_left_to_its_author() => FixRun.VerifyNoneAsync(
        """[RuntimeStage("debian:13"), CmdShell("java", Comment = "why")] class Program;""");

    [Fact]
    public Task A_platform_that_a_stage_has_anyway_is_removed() => FixRun.VerifyAsync(
        """[RuntimeStage("debian:13", Platform = "$TARGETPLATFORM", WorkDir = "/a")] class Program;""",
        """[RuntimeStage("debian:13", WorkDir = "/a")] class Program;""",
        "Remove the platform");

    [Fact]
    public Task An_instruction_that_a_later_one_overrides_is_removed() => FixRun.VerifyAsync(
        """
        [RuntimeStage("debian:13")]
        [Cmd("a")]
        [User("b"), Cmd("c")]
        class Program;
        """,
        """
        [RuntimeStage("debian:13")]
        [User("b"), Cmd("c")]
        class Program;
        """,
        "Remove the earlier CMD");

    [Fact]
    public Task A_misspelt_signal_is_mended() => FixRun.VerifyAsync(
        """[RuntimeStage("debian:13"), StopSignal("SIGTREM")] class Program;""",
        """[RuntimeStage("debian:13"), StopSignal("SIGTERM")] class Program;""",
        "Change to 'SIGTERM'");

    [Fact]
    public Task A_global_argument_in_a_property_of_the_stage_is_left_to_its_author() => FixRun.VerifyNoneAsync(
        """[Arg("VERSION", "1"), RuntimeStage("debian:13", WorkDir = "/app/$VERSION")] class Program;""");

    [Fact]
    public Task A_name_that_is_a_constant_is_left_to_its_author() => FixRun.VerifyNoneAsync("""
        [BuildStage("maven:3"), RuntimeStage("debian:13"), CopyFrom(Names.Builder, "/a", "/a")]
        class Program;
        static class Names { public const string Builder = "bulider"; }
        """);

    [Fact]
    public Task A_stage_that_runs_as_root_gets_the_user_of_its_image() => FixRun.VerifyAsync(
        """
        [RuntimeStage("mcr.microsoft.com/dotnet/aspnet:10.0")]
        [Entrypoint("./Shop")]
        class Program;
        """,
        """
        [RuntimeStage("mcr.microsoft.com/dotnet/aspnet:10.0")]
        [User("$APP_UID")]
        [Entrypoint("./Shop")]
        class Program;
        """,
        "Run as $APP_UID");

    [Fact]
    public Task An_image_of_the_SDK_gives_way_to_the_runtime() => FixRun.VerifyAsync(
        """
        [RuntimeStage("mcr.microsoft.com/dotnet/sdk:10.0-alpine", User = "$APP_UID")]
        [Entrypoint("dotnet", "Shop.dll")]
        class Program;
        """,
        """
        [RuntimeStage("mcr.microsoft.com/dotnet/aspnet:10.0-alpine", User = "$APP_UID")]
        [Entrypoint("dotnet", "Shop.dll")]
        class Program;
        """,
        "Change to 'mcr.microsoft.com/dotnet/aspnet:10.0-alpine'");
}
