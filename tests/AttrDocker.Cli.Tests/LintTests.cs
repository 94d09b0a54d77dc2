namespace AttrDocker.Cli.Tests;

public class LintTests
{
    [Fact]
    public void A_clean_file_gives_0_and_says_so()
    {
        using var workspace = new Workspace().With("Dockerfile", Workspace.Clean);
        var run = workspace.Run("lint", "Dockerfile");
        Assert.Equal((0, "No problems in 1 file.\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void A_problem_gives_1_and_is_shown_at_its_place()
    {
        using var workspace = new Workspace().With("Dockerfile", Workspace.Misspelt);
        var run = workspace.Run("lint", "Dockerfile");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            Dockerfile:4:13: error ADK1004: Stage 'bulder' does not exist. Did you mean 'builder'?
               |
             4 | COPY --from=bulder /app/target/app.jar /app.jar
               |             ^^^^^^ builder

            1 error, 0 warnings, 0 info in 1 file.

            """,
            run.Output);
    }

    [Fact]
    public void A_dash_is_standard_input()
    {
        using var workspace = new Workspace();
        var run = workspace.RunWithInput(Workspace.Misspelt, "lint", "-");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("<stdin>:4:13: error ADK1004", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_searched_but_for_what_nobody_wrote()
    {
        using var workspace = new Workspace()
            .With("Dockerfile", Workspace.Misspelt)
            .With("b/api.Dockerfile", Workspace.Misspelt)
            .With("a/Dockerfile.dev", Workspace.Misspelt)
            .With("a/Containerfile", Workspace.Misspelt)
            .With("a/Dockerfile.dev.dockerignore", "*")
            .With("a/Dockerfile.cs", "class Dockerfile;")
            .With("a/readme.txt", "none")
            .With("node_modules/x/Dockerfile", Workspace.Misspelt)
            .With("a/bin/Dockerfile", Workspace.Misspelt)
            .With("a/obj/Dockerfile", Workspace.Misspelt)
            .With(".git/Dockerfile", Workspace.Misspelt);
        var run = workspace.Run("lint", ".");
        var files = run.Output.Split('\n').Where(line => line.Contains("ADK1004", StringComparison.Ordinal)).Select(line => line.Split(':')[0]);
        Assert.Equal(["Dockerfile", "a/Containerfile", "a/Dockerfile.dev", "b/api.Dockerfile"], files);
        Assert.EndsWith("4 errors, 0 warnings, 0 info in 4 of 4 files.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_named_twice_is_checked_once()
    {
        using var workspace = new Workspace().With("Dockerfile", Workspace.Misspelt);
        Assert.EndsWith("1 error, 0 warnings, 0 info in 1 file.\n", workspace.Run("lint", "Dockerfile", ".", "./Dockerfile").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_files_are_reported_in_the_same_order_each_time()
    {
        using var workspace = new Workspace();
        for (var i = 0; i < 200; i++)
        {
            workspace.With($"s{i:000}/Dockerfile", Workspace.Misspelt);
        }

        var run = workspace.Run("lint", ".", "--format", "github");
        var files = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        Assert.Equal(200, files.Count);
        Assert.Equal(files.Order(StringComparer.Ordinal), files);
    }

    [Fact]
    public void A_missing_file_gives_2_and_the_nearest_name()
    {
        using var workspace = new Workspace().With("Dockerfile", Workspace.Clean);
        var run = workspace.Run("lint", "Dockerfle");
        Assert.Equal((2, "", "attrdocker: The file 'Dockerfle' does not exist. Did you mean 'Dockerfile'?\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void A_missing_file_hides_no_problem_of_another()
    {
        using var workspace = new Workspace().With("Dockerfile", Workspace.Misspelt);
        var run = workspace.Run("lint", "gone", "Dockerfile");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("ADK1004", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_binary_file_is_said_to_be_no_text_once()
    {
        using var workspace = new Workspace().With("Dockerfile", "\u007fELF\u0002\u0001\u0001\0\0\nRNU x\n").With("b.Dockerfile", Workspace.Clean);

        var run = workspace.Run("lint", "Dockerfile");

        Assert.Equal((2, "attrdocker: The file 'Dockerfile' is not UTF-8 text. Is it a Dockerfile?\n", ""), (run.ExitCode, run.Error, run.Output));
        Assert.Contains("\"message\": \"The file 'Dockerfile' is not UTF-8 text. Is it a Dockerfile?\"", workspace.Run("lint", ".", "--format", "json").Output, StringComparison.Ordinal);
        Assert.Equal(2, workspace.Run("inspect", "Dockerfile").ExitCode);
    }

    [Fact]
    public void Binary_input_is_no_text_either()
    {
        using var workspace = new Workspace();
        var run = workspace.RunWithInput("\u007fELF\0", "lint", "-");
        Assert.Equal((2, "attrdocker: The file '<stdin>' is not UTF-8 text. Is it a Dockerfile?\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_folder_without_Dockerfiles_gives_2()
    {
        using var workspace = new Workspace().With("readme.txt", "");
        var run = workspace.Run("lint", ".");
        Assert.Equal((2, "attrdocker: The folder '.' holds no Dockerfile. Name the file itself if it is called otherwise.\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("none", 0)]
    [InlineData("error", 1)]
    [InlineData("warning", 1)]
    public void The_exit_code_follows_fail_on(string failOn, int exitCode)
    {
        using var workspace = new Workspace().With("Dockerfile", Workspace.Misspelt);
        Assert.Equal(exitCode, workspace.Run("lint", "Dockerfile", "--fail-on", failOn).ExitCode);
    }

    /// <summary>A reserved name is a warning.</summary>
    [Theory]
    [InlineData("error", "info", 0)]
    [InlineData("warning", "info", 1)]
    [InlineData("warning", "error", 0)]
    public void What_severity_leaves_out_does_not_count(string failOn, string severity, int exitCode)
    {
        using var workspace = new Workspace().With("Dockerfile", "FROM alpine AS context\n");
        Assert.Equal(exitCode, workspace.Run("lint", "Dockerfile", "--fail-on", failOn, "--severity", severity).ExitCode);
    }

    [Fact]
    public void Comments_suppress()
    {
        using var workspace = new Workspace().With("Dockerfile", Workspace.Misspelt.Replace("COPY", "# adk ignore=ADK1004 built elsewhere\nCOPY", StringComparison.Ordinal));
        var run = workspace.Run("lint", "Dockerfile");
        Assert.Equal((0, "No problems in 1 file, 1 suppressed by comments.\n"), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("# check=error=true\n", "error")]
    [InlineData("# check=skip=StageNameCasing;error=true\n", "error")]
    [InlineData("# check=error=false\n", "warning")]
    [InlineData("", "warning")]
    public void Check_error_makes_errors_of_what_BuildKit_checks(string directive, string severity)
    {
        using var workspace = new Workspace().With("Dockerfile", directive + "FROM alpine\nMAINTAINER me\n");
        Assert.Contains($": {severity} ADK2042: ", workspace.Run("lint", "Dockerfile").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_error_leaves_rules_of_our_own_as_they_are()
    {
        using var workspace = new Workspace().With("Dockerfile", "# check=error=true\nFROM alpine\nCOPY a b /c\n");
        Assert.Contains(": warning ADK2025: ", workspace.Run("lint", "Dockerfile").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_parser_says_no_rule_says_again()
    {
        using var workspace = new Workspace().With("Dockerfile", "FROM alpine AS 1a\nHEALTHCHECK --interval=5 CMD [\"a\"]\n");
        Assert.EndsWith("2 errors, 0 warnings, 0 info in 1 file.\n", workspace.Run("lint", "Dockerfile").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_findings_at_one_place_are_both_reported()
    {
        using var workspace = new Workspace().With("Dockerfile", "FROM scratch\nWORKDIR /$A/$B\n");
        Assert.EndsWith("0 errors, 2 warnings, 0 info in 1 file.\n", workspace.Run("lint", "Dockerfile").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_inserted_instruction_is_a_fix_of_the_text()
    {
        using var workspace = new Workspace().With("Dockerfile", "ARG V=1\nFROM alpine\nWORKDIR /$V\n");
        var output = workspace.Run("lint", "Dockerfile", "--format", "json").Output;
        Assert.Contains("\"ARG V\\nWORKDIR /$V\\n\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_documented_shape()
    {
        using var workspace = new Workspace().With("Dockerfile", Workspace.Misspelt).With("b.Dockerfile", "FROM alpine AS a\n# adk ignore=ADK2001\nRNU x\nFROM alpine AS A\n");
        Snapshot.Match(workspace.Run("lint", ".", "gone", "--format", "json").Output, "json");
    }

    [Fact]
    public void GitHub_gets_workflow_commands()
    {
        using var workspace = new Workspace().With("a,b/Dockerfile", Workspace.Misspelt);
        Assert.Equal(
            "::error file=a%2Cb/Dockerfile,line=4,col=13,endLine=4,endColumn=19,title=ADK1004::Stage 'bulder' does not exist. Did you mean 'builder'?\n",
            workspace.Run("lint", ".", "--format", "github").Output);
    }

    [Fact]
    public void Colours_come_where_they_are_asked_for()
    {
        using var workspace = new Workspace().With("Dockerfile", Workspace.Misspelt);
        Assert.Contains("\u001b[", workspace.Run("lint", "Dockerfile", "--color", "always").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[", workspace.Run("lint", "Dockerfile").Output, StringComparison.Ordinal);
    }
}
