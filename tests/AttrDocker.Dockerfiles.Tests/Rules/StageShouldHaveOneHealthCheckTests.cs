using AttrDocker.Dockerfiles.Rules.Correctness;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class StageShouldHaveOneHealthCheckTests : RuleTest<StageShouldHaveOneHealthCheck>
{
    [Fact]
    public void The_one_that_loses_triggers()
    {
        var finding = Triggers("FROM debian:13\nHEALTHCHECK NONE\nRUN x\nHEALTHCHECK CMD x\n", "HEALTHCHECK NONE", "A later HEALTHCHECK of this stage takes the place of this one. Remove this one.");

        Assert.Equal([new(0, 2)], finding.Related);
    }

    [Theory]
    [InlineData("FROM debian:13\nHEALTHCHECK NONE\n")]
    [InlineData("FROM debian:13 AS a\nHEALTHCHECK NONE\nFROM a\nHEALTHCHECK CMD x\n")]
    [InlineData("FROM debian:13\nHEALTHCHECK NONE\nCMD [\"a\"]\nONBUILD HEALTHCHECK CMD x\n")]
    public void One_in_each_stage_is_silent(string text) => Silent(text);

    [Fact]
    public void It_is_taken_out() => Mends("FROM debian:13\n# old\nHEALTHCHECK NONE\nHEALTHCHECK CMD x\n", "FROM debian:13\nHEALTHCHECK CMD x\n");

    [Fact]
    public void Of_three_two_are_taken_out() => Mends("FROM debian:13\nHEALTHCHECK NONE\nHEALTHCHECK CMD x\nHEALTHCHECK NONE\n", "FROM debian:13\nHEALTHCHECK CMD x\nHEALTHCHECK NONE\n");
}
