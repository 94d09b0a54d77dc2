using AttrDocker.Dockerfiles.Rules.Correctness;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class ProgramShouldBeApartFromItsArgumentsTests : RuleTest<ProgramShouldBeApartFromItsArguments>
{
    [Theory]
    [InlineData("ENTRYPOINT [\"java -jar app.jar\"]", "java -jar app.jar")]
    [InlineData("CMD [\"node server.js\"]", "node server.js")]
    [InlineData("CMD [\"./server --port 80\"]", "./server --port 80")]
    [InlineData("RUN [\"npm ci\"]", "npm ci")]
    [InlineData("HEALTHCHECK CMD [\"curl -f localhost\"]", "curl -f localhost")]
    public void A_command_line_in_one_string_triggers(string instruction, string line) => Triggers(
        $"FROM debian:13\n{instruction}\n",
        line,
        $"'{line}' is one string, so all of it is taken for the name of the program. Write each word as a string of its own.");

    [Fact]
    public void One_that_needs_a_shell_is_told_of_the_shell_form() => Triggers(
        "FROM debian:13\nCMD [\"serve --port $PORT\"]\n",
        "serve --port $PORT",
        "'serve --port $PORT' is one string, so all of it is taken for the name of the program. Write each word as a string of its own, or use the shell form.");

    [Theory]
    [InlineData("ENTRYPOINT [\"java\", \"-jar\", \"app.jar\"]")]
    [InlineData("ENTRYPOINT [\"serve\"]")]
    [InlineData("ENTRYPOINT [\" serve \"]")]
    [InlineData("ENTRYPOINT [\"/opt/My App/run\"]")]
    [InlineData("ENTRYPOINT [\"C:\\\\Program Files\\\\app.exe\"]")]
    [InlineData("ENTRYPOINT [\"sh\", \"-c\", \"serve --port $PORT\"]")]
    [InlineData("ENTRYPOINT []")]
    [InlineData("ENTRYPOINT serve --port 80")]
    [InlineData("HEALTHCHECK NONE")]
    [InlineData("RUN npm ci")]
    [InlineData("CMD [\"-f http://localhost\"]")]
    public void Words_paths_arguments_and_shell_forms_are_silent(string instruction) => Silent($"FROM debian:13\n{instruction}\n");

    [Fact]
    public void An_argument_of_an_entry_point_is_silent() => Silent("FROM debian:13\nENTRYPOINT [\"sh\", \"-c\"]\nCMD [\"node server.js\"]\n");

    [Fact]
    public void An_argument_of_an_entry_point_in_the_stage_below_is_silent() =>
        Silent("FROM debian:13 AS base\nENTRYPOINT [\"sh\", \"-c\"]\nFROM base\nCMD [\"node server.js\"]\n");

    [Theory]
    [InlineData("ENTRYPOINT [\"java -jar 'my app.jar'\"]", "ENTRYPOINT [\"java\", \"-jar\", \"my app.jar\"]")]
    [InlineData("CMD [\"node server.js\"]", "CMD [\"node\", \"server.js\"]")]
    [InlineData("RUN [\"npm ci\"]", "RUN [\"npm\", \"ci\"]")]
    [InlineData("HEALTHCHECK --interval=5s CMD [\"curl -f localhost\"]", "HEALTHCHECK --interval=5s CMD [\"curl\", \"-f\", \"localhost\"]")]
    public void Plain_words_become_strings_of_their_own(string instruction, string mended) => Mends($"FROM debian:13\n{instruction}\n", $"FROM debian:13\n{mended}\n");

    [Fact]
    public void What_needs_a_shell_is_left_to_its_author() => IsLeftToItsAuthor("FROM debian:13\nCMD [\"serve $PORT\"]\n");
}
