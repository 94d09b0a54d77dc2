using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Dockerfiles.Tests.Parsing;

public class InstructionParserTests
{
    [Theory]
    [InlineData("RUN a")]
    [InlineData("\n\nRUN a\n\n")]
    [InlineData("RUN \\\n  a")]
    public void One_instruction_is_read(string text)
    {
        var result = InstructionParser.ParseOne(text);
        Assert.Equal([], result.Errors);
        Assert.Equal(new Run(new ShellForm(["a"])), result.Instruction);
    }

    [Fact]
    public void Its_heredoc_belongs_to_it() => Assert.Equal(
        new Copy([], "/a") { Files = [new("E", "RUN x\n")] }, InstructionParser.ParseOne("COPY <<E /a\nRUN x\nE").Instruction);

    [Fact]
    public void The_escape_character_is_that_of_the_file() => Assert.Equal(
        new Run(new ShellForm(["a", "b"])), InstructionParser.ParseOne("RUN a `\n b", '`').Instruction);

    [Theory]
    [InlineData("", "There is no instruction. Write one.")]
    [InlineData("\\", "There is no instruction. Write one.")]
    [InlineData("RUN a\nRUN b", "A second instruction follows. Write one instruction only, or continue its line with an escape character.")]
    [InlineData("RUN a `\nRUN b", "A second instruction follows. Write one instruction only, or continue its line with an escape character.")]
    [InlineData("# escape=`\nRUN a", "A line that begins with '#' is a comment. Remove it.")]
    [InlineData("RUN a \\\n # b\n c", "A line that begins with '#' is a comment. Remove it.")]
    [InlineData("FROM a", "FROM begins a stage, and is no instruction of one. Use a stage of its own.")]
    [InlineData("RNU a", "'RNU' is no instruction. Did you mean 'RUN'?")]
    public void Anything_else_is_an_error(string text, string message) => Assert.Equal([message], InstructionParser.ParseOne(text).Errors.Select(static error => error.Message));

    [Theory]
    [InlineData("ONBUILD RUN a", "ONBUILD cannot hold ONBUILD. Use another instruction.")]
    [InlineData("MAINTAINER a", "ONBUILD cannot hold MAINTAINER. Use another instruction.")]
    [InlineData("FROM a", "ONBUILD cannot hold FROM. Use another instruction.")]
    public void A_trigger_cannot_be_every_instruction(string text, string message) => Assert.Equal([message], InstructionParser.ParseTrigger(text).Errors.Select(static error => error.Message));
}
