using AttrDocker.Dockerfiles.Rules.Correctness;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class SeveralSourcesShouldGoToAFolderTests : RuleTest<SeveralSourcesShouldGoToAFolder>
{
    [Theory]
    [InlineData("COPY a b /c", "/c", "/c")]
    [InlineData("ADD a b c", "c", "c")]
    [InlineData("COPY [\"a\", \"b\", \"/c\"]", "/c", "/c")]
    [InlineData("COPY a b $F", "$F", "$F")]
    [InlineData("COPY a <<EOF /c\nx\nEOF", "/c", "/c")]
    public void A_destination_without_a_slash_triggers(string instruction, string where, string destination) => Triggers(
        $"FROM debian:13\nENV F=/f\n{instruction}\n",
        where,
        $"Several sources go to '{destination}', and unless that is a folder already each one replaces the one before. Write '{destination}/'.");

    [Theory]
    [InlineData("COPY a /c")]
    [InlineData("COPY *.txt /c")]
    [InlineData("COPY a b /c/")]
    [InlineData("COPY a b .")]
    [InlineData("COPY a b ./")]
    [InlineData("COPY a b ..")]
    [InlineData("COPY a b /c/.")]
    [InlineData("COPY a b /app")]
    [InlineData("COPY a b /app/src")]
    [InlineData("COPY a b /inherited")]
    [InlineData("COPY a b $UNKNOWN")]
    [InlineData("ADD [\"a\", \"b\", \"C:\\\\x\\\\\\\\\"]")]
    public void A_folder_is_silent(string instruction) =>
        Silent($"FROM debian:13 AS base\nWORKDIR /inherited/\nFROM base\nWORKDIR /app\nWORKDIR src\n{instruction}\n");

    [Fact]
    public void A_slash_mends_it() => Mends("FROM debian:13\nCOPY a b /c\n", "FROM debian:13\nCOPY a b /c/\n");
}
