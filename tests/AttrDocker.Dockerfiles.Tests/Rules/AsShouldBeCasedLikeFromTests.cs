using AttrDocker.Dockerfiles.Rules.Style;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class AsShouldBeCasedLikeFromTests : RuleTest<AsShouldBeCasedLikeFrom>
{
    [Theory]
    [InlineData("FROM a as b", "as", "FROM", "AS")]
    [InlineData("FROM a As b", "As", "FROM", "AS")]
    [InlineData("from a AS b", "AS", "from", "as")]
    public void Another_case_triggers(string from, string where, string keyword, string wanted) =>
        Triggers(from + "\n", where, $"'{where}' is cased otherwise than '{keyword}'. Write '{wanted}'.");

    [Theory]
    [InlineData("FROM a AS b")]
    [InlineData("from a as b")]
    [InlineData("From a As b")]
    [InlineData("FROM a")]
    public void The_same_case_and_a_FROM_in_mixed_case_are_silent(string from) => Silent(from + "\n");

    [Fact]
    public void The_word_alone_is_changed() => Mends("FROM  a  as  b\n", "FROM  a  AS  b\n");
}
