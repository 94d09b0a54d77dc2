using System.Text;
using System.Text.Json;

namespace AttrDocker.Cli.Tests;

public class FixTests
{
    private const string Broken = """
        # syntax=docker/dockerfile:1
        ARG TOOLS=alpine:3.20

        # Builds   it.
        FROM golang:1.24 AS Build   
        RUN go build -o /out/api ./cmd \
            && true

        FROM debian:12 AS final
        COPY   --from=bulid  /out/api   "/api"
        COPY --from=0 /out/api /b
        COPY --from=$TOOLS /bin/x /bin/
        # The end.

        """;

    [Fact]
    public void Certain_mends_are_made_and_all_else_stays()
    {
        using var workspace = new Workspace().With("Dockerfile", Broken);

        var run = workspace.Run("lint", "Dockerfile", "--fix");

        Assert.Equal(
            """
            Dockerfile:10:15: fixed ADK1004: Change to 'Build'
            Dockerfile:11:13: fixed ADK1009: Change to 'Build'
            Dockerfile:12:13: fixed ADK1011: Add a stage 'tools' for it
            Dockerfile:5:21: fixed ADK5003: Rename to 'build'

            No problems in 1 file, 4 fixed.

            """,
            run.Output);
        Assert.Equal(
            Broken.Replace("AS Build", "AS build").Replace("--from=bulid", "--from=build").Replace("--from=0", "--from=build").Replace("--from=$TOOLS", "--from=tools").Replace("FROM debian", "FROM $TOOLS AS tools\n\nFROM debian"),
            workspace.Read("Dockerfile"));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("No problems in 1 file, 0 fixed.\n", workspace.Run("lint", "Dockerfile", "--fix").Output);
    }

    [Fact]
    public void How_a_text_is_written_and_whole_instructions_are_mended_too()
    {
        using var workspace = new Workspace().With(
            "Dockerfile",
            """
            from --platform=$TARGETPLATFORM debian:12 as final
            MAINTAINER Jane
            # Faster.
            ENV MODE fast # not slow
            RUN apt-get update && \

                apt-get install -y curl
            COPY --chown=1:1   https://example.com/a.tar /a/
            STOPSIGNAL SIGTREM
            EXPOSE 80/TCP
            USER 10001
            CMD first
            CMD exec java -jar /app.jar

            """);

        var run = workspace.Run("lint", "Dockerfile", "--fix");

        Assert.Equal(
            """
            FROM debian:12 AS final
            LABEL org.opencontainers.image.authors=Jane
            # Faster.
            ENV MODE="fast # not slow"
            RUN apt-get update && \
                apt-get install -y curl
            ADD --chown=1:1 https://example.com/a.tar /a/
            STOPSIGNAL SIGTERM
            EXPOSE 80/tcp
            USER 10001
            CMD ["java", "-jar", "/app.jar"]

            """,
            workspace.Read("Dockerfile"));
        Assert.EndsWith("No problems in 1 file, 9 fixed.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_a_person_s_to_choose_is_only_reported()
    {
        const string Text = "FROM golang:1.24 AS tools\nRUN x\nFROM debian:12 AS final\nCOPY --from=build /x /x\nFROM golang:1.24 AS build\n";
        using var workspace = new Workspace().With("Dockerfile", Text);

        var run = workspace.Run("lint", "Dockerfile", "--fix");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error ADK1005", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(" in 1 file, 0 fixed.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(Text, workspace.Read("Dockerfile"));
    }

    [Fact]
    public void What_is_suppressed_or_not_severe_enough_is_left_alone()
    {
        const string Suppressed = "FROM golang:1.24 AS build\nRUN make\nFROM debian:12\n# adk ignore=ADK1004\nCOPY --from=biuld /x /x\nCOPY --from=0 /x /x\n";
        using var workspace = new Workspace().With("Dockerfile", Suppressed);

        Assert.Equal("No problems in 1 file, 0 fixed, 1 suppressed by comments.\n", workspace.Run("lint", "Dockerfile", "--fix", "--severity", "warning").Output);
        Assert.Equal(Suppressed, workspace.Read("Dockerfile"));
    }

    [Fact]
    public void A_mend_may_uncover_what_was_hidden()
    {
        using var workspace = new Workspace().With("Dockerfile", "FROM maven:3 AS builder\nRUN mvn -f /app/pom.xml package\nFROM openjdk:11\nCOPY --from=bulider /app/taget/app.jar /app.jar\n");

        var run = workspace.Run("lint", "Dockerfile", "--fix");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("COPY --from=builder /app/target/app.jar /app.jar\n", workspace.Read("Dockerfile"), StringComparison.Ordinal);
        Assert.EndsWith("2 fixed.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_and_a_byte_order_mark_stay()
    {
        using var workspace = new Workspace();
        var file = Path.Combine(workspace.Folder, "Dockerfile");
        File.WriteAllBytes(file, [0xEF, 0xBB, 0xBF, .. "ARG T=x\r\nFROM a\r\nCOPY --from=$T /ä /b\r\n"u8]);

        workspace.Run("lint", "Dockerfile", "--fix");

        Assert.Equal([0xEF, 0xBB, 0xBF, .. "ARG T=x\r\nFROM $T AS t\r\n\r\nFROM a\r\nCOPY --from=t /ä /b\r\n"u8], File.ReadAllBytes(file));
    }

    [Fact]
    public void A_file_that_is_not_wholly_UTF8_is_not_touched_and_gives_2()
    {
        using var workspace = new Workspace();
        var file = Path.Combine(workspace.Folder, "Dockerfile");
        byte[] content = [.. "# "u8, 0xE4, .. "\n"u8, .. Encoding.UTF8.GetBytes(Workspace.Misspelt)];
        File.WriteAllBytes(file, content);

        var run = workspace.Run("lint", "Dockerfile", "--fix");

        Assert.Equal((2, "attrdocker: The file 'Dockerfile' is not changed, because not all of it is UTF-8. Mend it by hand.\n"), (run.ExitCode, run.Error));
        Assert.Equal(content, File.ReadAllBytes(file));
        Assert.Contains("error ADK1004", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_cannot_be_changed_and_gives_2()
    {
        using var workspace = new Workspace();

        var run = workspace.RunWithInput(Workspace.Misspelt, "lint", "-", "--fix");

        Assert.Equal((2, "attrdocker: Standard input cannot be changed. Name the file to mend it, or leave --fix out.\n"), (run.ExitCode, run.Error));
        Assert.Contains("error ADK1004", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_read_only_file_is_not_changed_and_gives_2()
    {
        using var workspace = new Workspace().With("Dockerfile", Workspace.Misspelt);
        File.SetAttributes(Path.Combine(workspace.Folder, "Dockerfile"), FileAttributes.ReadOnly);

        var run = workspace.Run("lint", "Dockerfile", "--fix");

        Assert.Equal((2, "attrdocker: The file 'Dockerfile' cannot be written. It is read-only.\n"), (run.ExitCode, run.Error));
        Assert.Equal(Workspace.Misspelt, workspace.Read("Dockerfile"));
    }

    [Fact]
    public void A_link_stays_a_link_and_permissions_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            // Links need rights there, and permissions are others.
            return;
        }

        using var workspace = new Workspace().With("docker/real", Workspace.Misspelt);
        var (link, real) = (Path.Combine(workspace.Folder, "Dockerfile"), Path.Combine(workspace.Folder, "docker/real"));
        File.CreateSymbolicLink(link, real);
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        File.SetUnixFileMode(real, Mode);

        workspace.Run("lint", "Dockerfile", "--fix");

        Assert.Equal(real, new FileInfo(link).LinkTarget);
        Assert.Equal(Workspace.Clean, File.ReadAllText(real));
        Assert.Equal(Mode, File.GetUnixFileMode(real));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(real)!));
    }

    [Fact]
    public void Json_tells_what_was_fixed()
    {
        using var workspace = new Workspace().With("Dockerfile", Workspace.Misspelt);

        using var report = JsonDocument.Parse(workspace.Run("lint", "Dockerfile", "--fix", "--format", "json").Output);

        var mend = Assert.Single(report.RootElement.GetProperty("files")[0].GetProperty("fixed").EnumerateArray());
        Assert.Equal(("ADK1004", "Change to 'builder'", 4, 13), (mend.GetProperty("id").GetString(), mend.GetProperty("title").GetString(), mend.GetProperty("line").GetInt32(), mend.GetProperty("column").GetInt32()));
        Assert.Equal(1, report.RootElement.GetProperty("summary").GetProperty("fixed").GetInt32());
    }

    [Fact]
    public void A_report_holds_mends_to_choose_which_are_not_made()
    {
        using var workspace = new Workspace().With("Dockerfile", Workspace.WithUnusedStage);

        using var report = JsonDocument.Parse(workspace.Run("lint", "Dockerfile", "--fix", "--format", "json").Output);

        var problem = Assert.Single(report.RootElement.GetProperty("files")[0].GetProperty("problems").EnumerateArray());
        var choice = Assert.Single(problem.GetProperty("choices").EnumerateArray());
        var edit = Assert.Single(choice.GetProperty("fix").EnumerateArray());
        Assert.False(problem.TryGetProperty("fix", out _));
        Assert.Equal(("Remove stage 'tools'", "FROM debian:13\n", 0), (choice.GetProperty("title").GetString(), edit.GetProperty("text").GetString(), edit.GetProperty("range").GetProperty("offset").GetInt32()));
        Assert.Equal(Workspace.WithUnusedStage, workspace.Read("Dockerfile"));
    }

    [Fact]
    public void A_report_without_fix_holds_mends_of_whole_lines()
    {
        using var workspace = new Workspace().With("Dockerfile", "ARG T=x\nFROM a\nCOPY --from=$T /a /b\nRUN y\n");

        using var report = JsonDocument.Parse(workspace.Run("lint", "Dockerfile", "--format", "json").Output);

        var edit = Assert.Single(report.RootElement.GetProperty("files")[0].GetProperty("problems")[0].GetProperty("fix").EnumerateArray());
        var range = edit.GetProperty("range");
        Assert.Equal("FROM $T AS t\n\nFROM a\nCOPY --from=t /a /b\n", edit.GetProperty("text").GetString());
        Assert.Equal((2, 1, 4, 1, 8, 28), (range.GetProperty("line").GetInt32(), range.GetProperty("column").GetInt32(), range.GetProperty("endLine").GetInt32(), range.GetProperty("endColumn").GetInt32(), range.GetProperty("offset").GetInt32(), range.GetProperty("length").GetInt32()));
    }
}
