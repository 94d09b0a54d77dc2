using AttrDocker.Dockerfiles.Rules.Correctness;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class StageShouldHaveOneCmdTests : RuleTest<StageShouldHaveOneCmd>
{
    [Fact]
    public void The_one_that_loses_triggers()
    {
        var finding = Triggers("FROM debian:13\nCMD [\"a\"]\nRUN x\nCMD b\n", "CMD [\"a\"]", "A later CMD of this stage takes the place of this one. Remove this one.");

        Assert.Equal([new(0, 2)], finding.Related);
    }

    [Theory]
    [InlineData("FROM debian:13\nCMD [\"a\"]\n")]
    [InlineData("FROM debian:13 AS a\nCMD [\"a\"]\nFROM a\nCMD b\n")]
    [InlineData("FROM debian:13\nCMD [\"a\"]\nENTRYPOINT [\"a\"]\nONBUILD CMD b\n")]
    public void One_in_each_stage_is_silent(string text) => Silent(text);

    [Fact]
    public void It_is_taken_out() => Mends("FROM debian:13\n# old\nCMD [\"a\"]\nCMD b\n", "FROM debian:13\nCMD b\n");

    [Fact]
    public void Of_three_two_are_taken_out() => Mends("FROM debian:13\nCMD [\"a\"]\nCMD b\nCMD [\"a\"]\n", "FROM debian:13\nCMD b\nCMD [\"a\"]\n");
}
