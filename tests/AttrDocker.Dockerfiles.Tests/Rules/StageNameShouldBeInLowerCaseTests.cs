using AttrDocker.Dockerfiles.Rules.Style;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class StageNameShouldBeInLowerCaseTests : RuleTest<StageNameShouldBeInLowerCase>
{
    [Fact]
    public void Capital_letters_trigger() => Triggers("FROM a AS Build\n", "Build", "The builder knows the stage 'Build' as 'build' only. Write it so.");

    [Theory]
    [InlineData("FROM a AS build-1\n")]
    [InlineData("FROM a AS Build\nFROM a AS build\n")]
    public void Small_letters_are_silent_and_so_is_a_second_name(string text) => Silent(text);

    [Fact]
    public void An_invalid_name_is_silent() => Silent(Sample.File(Sample.Stage("a", "Build it")));

    [Fact]
    public void The_stage_and_its_references_are_renamed() => Mends(
        "FROM a AS Build\nFROM b\nCOPY --from=BUILD x y\nCOPY --from=build x y\nCOPY --from=0 x y\n",
        "FROM a AS build\nFROM b\nCOPY --from=build x y\nCOPY --from=build x y\nCOPY --from=0 x y\n");
}
