using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Suppressions;

namespace AttrDocker.Dockerfiles.Tests.Suppressions;

public class SuppressionTests
{
    /// <summary>The lines of a text at which a rule keeps quiet.</summary>
    private static int[] Quiet(string rule, string text)
    {
        var set = SuppressionSet.Of(DockerfileParser.Parse(text));
        return [.. Enumerable.Range(1, text.Split('\n').Length).Where(line => set.Covers(rule, new SourceSpan(line, 1, 1)) && text.Split('\n')[line - 1] is { Length: > 0 } written && written[0] != '#')];
    }

    [Theory]
    [InlineData("# adk ignore=ADK1004")]
    [InlineData("#adk ignore = ADK2001 , ADK1004 because of that")]
    [InlineData("# adk ignore=adk1004 reason, with ADK2001")]
    [InlineData("# adk ignore=DL3022")]
    [InlineData("# hadolint ignore=DL3022")]
    [InlineData("# hadolint ignore = DL3008, DL3022 # reason")]
    public void A_comment_above_covers_its_instruction(string comment) =>
        Assert.Equal([4, 5], Quiet("ADK1004", $"FROM a\nRUN x\n{comment}\nCOPY --from=b \\\n  /a /b\nCOPY --from=b /a /b\n"));

    [Theory]
    [InlineData("# adk ignore=ADK1005")]
    [InlineData("# adk ignored=ADK1004")]
    [InlineData("# adk ignore=reason ADK1004")]
    [InlineData("# hadolint ignore=DL3022,XX1")]
    [InlineData("# hadolint ignore=DL3022 reason")]
    [InlineData("# hadolint ignore=")]
    [InlineData("# please hadolint ignore=DL3022")]
    public void Another_comment_covers_nothing(string comment) => Assert.Empty(Quiet("ADK1004", $"FROM a\n{comment}\nCOPY --from=b /a /b\n"));

    [Fact]
    public void Hadolints_comment_covers_the_very_next_line_only()
    {
        Assert.Empty(Quiet("ADK1004", "FROM a\n# hadolint ignore=DL3022\n\nCOPY --from=b /a /b\n"));
        Assert.Empty(Quiet("ADK1004", "FROM a\n# hadolint ignore=DL3022\n# why\nCOPY --from=b /a /b\n"));
        Assert.Equal([4], Quiet("ADK1004", "FROM a\n# adk ignore=ADK1004\n# why\nCOPY --from=b /a /b\n"));
    }

    [Fact]
    public void Hadolints_stage_comment_covers_what_follows_FROM() =>
        Assert.Equal([3, 4], Quiet("ADK1004", "# hadolint stage ignore=DL3022\nFROM a\nRUN x\nRUN y\nFROM b\nRUN z\n"));

    [Fact]
    public void Hadolints_stage_comment_may_stand_within_the_stage() =>
        Assert.Equal([4], Quiet("ADK1004", "FROM a\nRUN x\n# hadolint stage ignore=DL3022\nRUN y\nFROM b\nRUN z\n"));

    [Fact]
    public void Our_stage_comment_covers_FROM_too() =>
        Assert.Equal([2, 3], Quiet("ADK1001", "# adk stage ignore=ADK1001\nFROM a\nRUN x\nFROM b\nRUN z\n"));

    [Theory]
    [InlineData("# adk global ignore=ADK1001")]
    [InlineData("# hadolint global ignore=DL3024")]
    public void A_global_comment_covers_the_file(string comment) => Assert.Equal([1, 3], Quiet("ADK1001", $"FROM a\n{comment}\nFROM b\n"));

    [Theory]
    [InlineData("# check=skip=DuplicateStageName")]
    [InlineData("# check=error=true;skip=JSONArgsRecommended,duplicatestagename")]
    [InlineData("# check=skip=all")]
    [InlineData("# syntax=docker/dockerfile:1\n# check=skip=DuplicateStageName")]
    public void The_check_directive_covers_the_file(string directive) => Assert.NotEmpty(Quiet("ADK1001", directive + "\nFROM a\n"));

    [Theory]
    [InlineData("# check=skip=JSONArgsRecommended, DuplicateStageName")]
    [InlineData("# check=error=true")]
    public void The_check_directive_is_read_up_to_the_first_blank(string directive) => Assert.Empty(Quiet("ADK1001", directive + "\nFROM a\n"));

    [Fact]
    public void Skipping_all_checks_skips_none_of_our_own_rules() => Assert.Empty(Quiet("ADK1004", "# check=skip=all\nFROM a\n"));

    [Fact]
    public void A_check_comment_covers_its_instruction() =>
        Assert.Equal([3], Quiet("ADK2032", "FROM a\n# check=skip=JSONArgsRecommended\nCMD x\nCMD y\n"));

    [Theory]
    [InlineData("# check=skip=JSONArgsRecommended\n#\n")]
    [InlineData("# check=skip=UndefinedVar\n# check=skip=JSONArgsRecommended\n")]
    [InlineData("  # check=skip=JSONArgsRecommended\n")]
    public void A_check_comment_that_the_builder_overlooks_covers_nothing(string comments) => Assert.Empty(Quiet("ADK2032", $"FROM a\n{comments}CMD x\n"));

    [Fact]
    public void A_blank_line_does_not_divide_a_check_comment_from_its_instruction() =>
        Assert.Equal([4], Quiet("ADK2032", "FROM a\n# check=skip=JSONArgsRecommended\n\nCMD x\n"));

    [Fact]
    public void A_check_of_the_whole_file_is_not_skipped_at_an_instruction() =>
        Assert.Empty(Quiet("ADK1001", "FROM a AS a\n# check=skip=DuplicateStageName\nFROM b AS a\n"));

    [Fact]
    public void A_comment_in_a_heredoc_is_text() =>
        Assert.Empty(Quiet("ADK1004", "FROM a\nRUN <<EOF\n# adk global ignore=ADK1004\nEOF\nCOPY --from=b /a /b\n"));

    [Fact]
    public void A_comment_behind_the_last_instruction_covers_nothing() => Assert.Empty(Quiet("ADK1004", "FROM a\n# adk ignore=ADK1004\n"));
}
