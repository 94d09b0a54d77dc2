using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Rules;

public class InstructionTextShouldBeOneInstructionTests
{
    [Theory]
    [InlineData("Instruction", "RUN a\\nRUN b", "A second instruction follows. Write one instruction only, or continue its line with an escape character.")]
    [InlineData("Instruction", "FROM scratch", "FROM begins a stage, and is no instruction of one. Use a stage of its own.")]
    [InlineData("Instruction", "", "There is no instruction. Write one.")]
    [InlineData("Instruction", "# RUN a", "A line that begins with '#' is a comment. Remove it.")]
    public Task Another_text_than_one_instruction_triggers(string attribute, string text, string message) => AnalyzerRun.VerifyAsync(
        $$"""[RuntimeStage("debian:13"), {{attribute}}({|ADK0021:"{{text}}"|})] class Program;""",
        [$"The builder would refuse this text. {message}"]);

    [Theory]
    [InlineData("ONBUILD RUN a")]
    [InlineData("FROM scratch")]
    [InlineData("MAINTAINER me")]
    public Task A_trigger_that_ONBUILD_cannot_hold_triggers(string text) =>
        AnalyzerRun.VerifyAsync($$"""[RuntimeStage("debian:13"), OnBuild({|ADK0021:"{{text}}"|})] class Program;""");

    [Fact]
    public void Nothing_is_generated_while_it_stands_there() =>
        Assert.Empty(GeneratorRun.Of("using AttrDocker; [RuntimeStage(\"debian:13\"), Instruction(\"WORKDIR\")] class Program;").Dockerfiles);

    [Theory]
    [InlineData("Instruction(\"HEALTHCHECK --interval=30s CMD true\")", "HEALTHCHECK --interval=30s CMD true\n")]
    [InlineData("Instruction(\"run <<EOF\\nmake\\nEOF\")", "RUN <<EOF\nmake\nEOF\n")]
    [InlineData("OnBuild(\"COPY . /app\")", "ONBUILD COPY . /app\n")]
    public async Task One_instruction_is_silent_and_written(string attribute, string line)
    {
        var source = $"using AttrDocker; [RuntimeStage(\"debian:13\"), {attribute}] class Program;";

        await AnalyzerRun.VerifyAsync(source);
        Assert.Equal("FROM debian:13\n" + line, GeneratorRun.Of(source).Body);
    }
}

public class InstructionTextShouldBeKnownTests
{
    [Fact]
    public async Task An_unknown_keyword_triggers_and_is_written_as_it_stands()
    {
        await AnalyzerRun.VerifyAsync(
            """[RuntimeStage("debian:13"), Instruction({|ADK0022:"WORKDIRR /app"|})] class Program;""",
            ["'WORKDIRR' is no instruction. Did you mean 'WORKDIR'? It is written as it stands; suppress this if your frontend knows it."]);

        Assert.Equal(
            "FROM debian:13\nWORKDIRR /app\n",
            GeneratorRun.Of("using AttrDocker; [RuntimeStage(\"debian:13\"), Instruction(\"WORKDIRR /app\")] class Program;").Body);
    }

    [Fact]
    public Task An_unknown_flag_triggers() =>
        AnalyzerRun.VerifyAsync("""[RuntimeStage("debian:13"), Instruction({|ADK0022:"COPY --hard a b"|})] class Program;""");

    [Fact]
    public Task A_pragma_suppresses_it() => AnalyzerRun.VerifyAsync("""
        #pragma warning disable ADK0022
        [RuntimeStage("debian:13"), Instruction("TELEPORT /app")]
        #pragma warning restore ADK0022
        class Program;
        """);
}
