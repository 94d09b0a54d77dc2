using AttrDocker.Dockerfiles.Rules.Correctness;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class StageShouldHaveOneEntrypointTests : RuleTest<StageShouldHaveOneEntrypoint>
{
    [Fact]
    public void The_one_that_loses_triggers()
    {
        var finding = Triggers("FROM debian:13\nENTRYPOINT [\"a\"]\nRUN x\nENTRYPOINT b\n", "ENTRYPOINT [\"a\"]", "A later ENTRYPOINT of this stage takes the place of this one. Remove this one.");

        Assert.Equal([new(0, 2)], finding.Related);
    }

    [Theory]
    [InlineData("FROM debian:13\nENTRYPOINT [\"a\"]\n")]
    [InlineData("FROM debian:13 AS a\nENTRYPOINT [\"a\"]\nFROM a\nENTRYPOINT b\n")]
    [InlineData("FROM debian:13\nENTRYPOINT [\"a\"]\nCMD [\"a\"]\nONBUILD ENTRYPOINT b\n")]
    public void One_in_each_stage_is_silent(string text) => Silent(text);

    [Fact]
    public void It_is_taken_out() => Mends("FROM debian:13\n# old\nENTRYPOINT [\"a\"]\nENTRYPOINT b\n", "FROM debian:13\nENTRYPOINT b\n");

    [Fact]
    public void Of_three_two_are_taken_out() => Mends("FROM debian:13\nENTRYPOINT [\"a\"]\nENTRYPOINT b\nENTRYPOINT [\"a\"]\n", "FROM debian:13\nENTRYPOINT b\nENTRYPOINT [\"a\"]\n");
}
