namespace AttrDocker.Cli.Tests;

public class CommandLineTests
{
    [Theory]
    [InlineData("There is no command 'lnt'. Did you mean 'lint'?", "lnt")]
    [InlineData("'lint' has no option '--formt'. Did you mean '--format'?", "lint", "--formt", "json", "Dockerfile")]
    [InlineData("'jsn' is no value of '--format'. Did you mean 'json'?", "lint", "--format", "jsn", "Dockerfile")]
    [InlineData("'graph' has no option '--fromat'. Did you mean '--format'?", "graph", "Dockerfile", "--fromat")]
    [InlineData("'graph' takes one file. Remove 'other'.", "graph", "Dockerfile", "other")]
    [InlineData("Which command? Choose one of lint, inspect, graph, completion.")]
    public void A_wrong_command_line_gives_2_and_says_what_is_right(string message, params string[] arguments)
    {
        var run = Tool.Run(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("attrdocker: " + message + "\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "attrdocker lint .")]
    [InlineData("lint --help", "attrdocker lint . --format github")]
    [InlineData("inspect --help", "attrdocker inspect Dockerfile")]
    [InlineData("graph --help", "attrdocker graph Dockerfile --format svg > stages.svg")]
    [InlineData("completion --help", "eval \"$(attrdocker completion bash)\"")]
    public void Help_ends_with_examples(string arguments, string example)
    {
        var run = Tool.Run(arguments.Split(' '));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(example, run.Output[run.Output.IndexOf("Examples:", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_that_of_the_package() => Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9a-z.]+)?\n$", Tool.Run("--version").Output);

    [Fact]
    public void Shells_get_suggestions()
    {
        Assert.Equal("--fail-on\n--fix\n--format\n", Tool.Run("[suggest:8]", "lint --f").Output);
        Assert.Equal("github\njson\nsarif\ntext\n", Tool.Run("[suggest:14]", "lint --format ").Output);
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _attrdocker attrdocker")]
    [InlineData("zsh", "compdef _attrdocker attrdocker")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName attrdocker")]
    public void Each_shell_has_a_script(string shell, string registration) =>
        Assert.Contains(registration, Tool.Run("completion", shell).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("inspect")]
    [InlineData("graph")]
    public void A_folder_is_no_file(string command)
    {
        var run = Tool.Run(command, ".");
        Assert.Equal((2, "attrdocker: '.' is a folder. Name a Dockerfile in it.\n"), (run.ExitCode, run.Error));
    }
}
