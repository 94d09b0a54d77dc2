using AttrDocker.Dockerfiles.Rules.Style;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class KeywordShouldBeCasedLikeTheOthersTests : RuleTest<KeywordShouldBeCasedLikeTheOthers>
{
    [Theory]
    [InlineData("FROM a\nrun x\n", "run", "RUN")]
    [InlineData("FROM a\nRun x\nCOPY a b\n", "Run", "RUN")]
    [InlineData("from a\nrun x\nRUN y\n", "RUN", "run")]
    [InlineData("arg a\narg b\nFROM a\nrun x\n", "run", "RUN")]
    public void The_minority_triggers(string text, string where, string wanted) =>
        Triggers(text, where, $"'{where}' is cased otherwise than the keywords of this file. Write '{wanted}'.");

    [Theory]
    [InlineData("FROM a\nRUN x\nONBUILD run y\n")]
    [InlineData("from a\nrun x\n")]
    [InlineData("arg a\nFROM a\nRUN x\n")]
    public void One_case_is_silent_whatever_stands_before_the_first_stage(string text) => Silent(text);

    [Fact]
    public void The_keyword_alone_is_changed() => Mends("FROM a\nrun  x \\\n  y\nCOPY a b\n", "FROM a\nRUN  x \\\n  y\nCOPY a b\n");
}
