using AttrDocker.Dockerfiles.Rules.Correctness;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class CommandShouldBeInExecFormTests : RuleTest<CommandShouldBeInExecForm>
{
    [Theory]
    [InlineData("CMD serve", "CMD")]
    [InlineData("ENTRYPOINT serve --port $PORT", "ENTRYPOINT")]
    [InlineData("CMD", "CMD")]
    [InlineData("CMD ['serve']", "CMD")]
    public void Shell_form_triggers(string instruction, string keyword) => Triggers(
        $"FROM debian:13\n{instruction}\n",
        instruction,
        $"{keyword} in shell form starts a shell, which does not pass the stop signal on. Give the program and each argument as a string of its own, the exec form.");

    [Theory]
    [InlineData("CMD [\"serve\"]")]
    [InlineData("CMD []")]
    [InlineData("RUN make")]
    [InlineData("HEALTHCHECK CMD curl localhost")]
    [InlineData("ONBUILD CMD serve")]
    [InlineData("SHELL [\"/bin/bash\", \"-c\"]\nCMD serve")]
    public void Exec_form_other_instructions_and_a_chosen_shell_are_silent(string instruction) => Silent($"FROM debian:13\n{instruction}\n");

    [Fact]
    public void The_shell_of_an_earlier_stage_excuses() => Silent("FROM debian:13 AS a\nSHELL [\"/bin/bash\", \"-c\"]\nFROM a\nCMD serve\n");

    [Fact]
    public void A_shell_that_is_chosen_afterwards_does_not() => Triggers(
        "FROM debian:13\nCMD serve\nSHELL [\"/bin/bash\", \"-c\"]\n",
        "CMD serve",
        "CMD in shell form starts a shell, which does not pass the stop signal on. Give the program and each argument as a string of its own, the exec form.");

    [Theory]
    [InlineData("CMD serve --name 'a b' x \\\n  \"c\"", "CMD [\"serve\", \"--name\", \"a b\", \"x\", \"c\"]")]
    [InlineData("ENTRYPOINT exec java -jar app.jar", "ENTRYPOINT [\"java\", \"-jar\", \"app.jar\"]")]
    public void Plain_words_are_written_as_JSON(string instruction, string mended) => Mends($"FROM debian:13\n{instruction}\n", $"FROM debian:13\n{mended}\n");

    [Theory]
    [InlineData("serve $PORT")]
    [InlineData("a && b")]
    [InlineData("a | b")]
    [InlineData("a > /log")]
    [InlineData("serve *.txt")]
    [InlineData("A=b serve")]
    [InlineData("cd /app")]
    [InlineData("sudo serve")]
    [InlineData("sh -c serve")]
    [InlineData("env serve")]
    [InlineData("if x")]
    [InlineData("serve &")]
    [InlineData("exec")]
    public void What_needs_a_shell_is_left_to_its_author(string command) => IsLeftToItsAuthor($"FROM debian:13\nCMD {command}\n");
}
