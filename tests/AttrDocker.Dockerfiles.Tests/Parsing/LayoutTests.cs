using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Dockerfiles.Tests.Parsing;

public class LayoutTests
{
    [Fact]
    public void Continued_lines_are_kept_as_lines() => Assert.Equal(
        new Run(new ShellForm(["a &&", "b &&", "c"])), Sample.Read("RUN a && \\\n    b && \\  \n\n\tc\n"));

    [Fact]
    public void A_break_within_a_word_leaves_no_trace() => Assert.Equal(
        new Run(new ShellForm(["abc", "d"])), Sample.Read("RUN a\\\nb\\\nc\\\n d"));

    [Fact]
    public void Two_escape_characters_do_not_continue_a_line()
    {
        var result = DockerfileParser.Parse("FROM a\nRUN b \\\\\nRUN c");
        Assert.Equal([new Run(new ShellForm(["b \\\\"])), new Run(new ShellForm(["c"]))], result.Dockerfile.Stages[0].Instructions);
    }

    [Fact]
    public void The_back_tick_continues_lines_where_the_directive_says_so() => Assert.Equal(
        new Run(new ShellForm(["a \\", "b"])), Sample.Read("RUN a \\ `\n  b", "# Escape = `\n"));

    [Fact]
    public void Comments_inside_an_instruction_move_above_it() => Assert.Equal(
        new Run(new ShellForm(["a", "b"])) { Comment = "over\none\ntwo" }, Sample.Read("# over\nRUN a \\\n  # one\n#two\n  b"));

    [Fact]
    public void A_keyword_and_flags_can_be_continued() => Assert.Equal(
        new Copy(["a"], "b") { Link = true }, Sample.Read("CO\\\nPY --link \\\n a \\\n b"));

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_do_not_matter()
    {
        var result = DockerfileParser.Parse("\uFEFF# escape=`\r\nFROM a\r\nRUN b `\r\n  c\r\n");
        Assert.Equal("", Sample.Describe(result));
        Assert.Equal([new Run(new ShellForm(["b", "c"]))], result.Dockerfile.Stages[0].Instructions);
    }

    [Fact]
    public void Directives_are_read_in_any_case_and_order()
    {
        var result = DockerfileParser.Parse("#check=skip=A;error=true\n# SYNTAX = docker/dockerfile:1 \n#escape=`\nFROM a");
        Assert.Equal(new ParserDirectives { Syntax = "docker/dockerfile:1", Escape = '`', Check = "skip=A;error=true" }, result.Dockerfile.Directives);
    }

    [Theory]
    [InlineData("\n# escape=`\nFROM a", "escape=`")]
    [InlineData("# c\n# escape=`\nFROM a", "c\nescape=`")]
    [InlineData("# other=x\n# escape=`\nFROM a", "other=x\nescape=`")]
    [InlineData("#\n# escape=`\nFROM a", "\nescape=`")]
    [InlineData("FROM a\n# escape=`", null)]
    public void A_directive_behind_anything_else_is_a_comment(string text, string? comment)
    {
        var dockerfile = DockerfileParser.Parse(text).Dockerfile;
        Assert.Equal(ParserDirectives.None, dockerfile.Directives);
        Assert.Equal(comment, dockerfile.Stages[0].From.Comment);
    }

    [Fact]
    public void Behind_a_shebang_syntax_and_check_still_count()
    {
        var dockerfile = DockerfileParser.Parse("#!/usr/bin/env x\n# syntax=a\n# escape=`\nFROM a").Dockerfile;
        Assert.Equal(new ParserDirectives { Syntax = "a" }, dockerfile.Directives);
    }

    [Fact]
    public void No_comment_is_lost()
    {
        var dockerfile = DockerfileParser.Parse(
            """
            # heading
            #
            #  indented

            # above the argument
            ARG A

            # one

            # two

            FROM a
            # run
            RUN b

            # closing
            #end

            """).Dockerfile;
        Assert.Equal("heading\n\n indented", dockerfile.Heading);
        Assert.Equal("above the argument", dockerfile.Globals[0].Comment);
        Assert.Equal("one\n\ntwo", dockerfile.Stages[0].From.Comment);
        Assert.Equal("run", dockerfile.Stages[0].Instructions[0].Comment);
        Assert.Equal("closing\nend", dockerfile.Closing);
    }

    [Fact]
    public void Fragments_are_read_too()
    {
        var result = DockerfileParser.Parse("ARG A\nRUN b");
        Assert.Equal([new Arg([new("A")]), new Run(new ShellForm(["b"]))], result.Dockerfile.Globals);
    }
}
