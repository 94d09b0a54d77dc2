using AttrDocker.Dockerfiles.Editing;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Writing;
using CsCheck;

namespace AttrDocker.Dockerfiles.Tests.Editing;

public sealed class DockerfileTextTests
{
    private const string Sample = """
        # syntax=docker/dockerfile:1

        # The tools.
          from   golang:1.24  as   Build
        RUN --mount=type=cache,target=/root/.cache \
            # why
            go build \

            -o /out/api ./cmd
        COPY <<EOF <<'B' /etc/
        text $X
        EOF
        raw
        B

        # The image.
        FROM debian:12
        COPY   --from="build"  /out/api  '/usr/bin/api'
        ENV A=1 \
            B='two words'
        """;

    [Fact]
    public void An_unchanged_text_is_itself() => Gen.String.Sample(static text => Assert.Equal(text, DockerfileText.Of(text).ToString()));

    [Fact]
    public void A_replaced_instruction_leaves_the_others_alone()
    {
        var text = DockerfileText.Of(Sample).Replace(new(1, 1), new Env([new("A", "2"), new("B", "3")]));

        Assert.Equal(Sample.Replace("B='two words'", "B=3").Replace("A=1", "A=2"), text.ToString());
    }

    [Fact]
    public void A_replaced_instruction_loses_its_heredocs()
    {
        var text = DockerfileText.Of(Sample).Replace(new(0, 1), new Copy(["a"], "/etc/"));

        Assert.Contains("./cmd\nCOPY a /etc/\n\n# The image.\n", text.ToString());
    }

    [Fact]
    public void A_comment_stays_where_it_is()
    {
        var text = DockerfileText.Of(Sample);
        var opening = text.Result.Dockerfile.Stages[0].From;

        Assert.Equal(Sample.Replace("  from   golang:1.24  as   Build", "  FROM golang:1.25 AS Build"), text.Replace(new(0, Place.From), opening with { Image = "golang:1.25" }).ToString());
    }

    [Fact]
    public void A_changed_comment_is_written_anew()
    {
        var text = DockerfileText.Of(Sample);
        var opening = text.Result.Dockerfile.Stages[1].From;

        Assert.Contains("B\n\n# One.\n# Two.\nFROM debian:12\n", text.Replace(new(1, Place.From), opening with { Comment = "One.\nTwo." }).ToString());
        Assert.Contains("B\n\nFROM debian:12\n", text.Replace(new(1, Place.From), opening with { Comment = null }).ToString());
    }

    [Fact]
    public void A_comment_inside_of_a_changed_instruction_moves_above_it()
    {
        var text = DockerfileText.Of(Sample);
        var run = (Run)text.Result.Dockerfile.Stages[0].Instructions[0];

        Assert.Contains("Build\n# why\nRUN go test\nCOPY", text.Replace(new(0, 0), run with { Mounts = [], Command = new ShellForm(["go test"]) }).ToString());
    }

    [Fact]
    public void A_comment_on_the_first_line_does_not_become_a_directive()
    {
        var text = DockerfileText.Of("FROM a\n").Replace(new(0, Place.From), new From("a") { Comment = "escape=`" });

        Assert.Equal("\n# escape=`\nFROM a\n", text.ToString());
    }

    [Fact]
    public void The_line_ends_of_the_file_are_kept()
    {
        var text = DockerfileText.Of("FROM a\r\nRUN b\r\n").Replace(new(0, 0), new Copy([], "/x") { Files = [new("EOF", "one\r\ntwo\n")] })
            .Insert(new(0, 1), new Env([new("A", "1"), new("B", "2")]) { Comment = "Two." });

        Assert.Equal("FROM a\r\nCOPY <<EOF /x\r\none\r\ntwo\nEOF\r\n# Two.\r\nENV A=1 \\\r\n    B=2\r\n", text.ToString());
    }

    [Fact]
    public void An_instruction_is_inserted_above_the_comment_of_the_next_one() =>
        Assert.Equal(
            "# syntax=x\nARG B\n# c\nARG A\nARG C\n\nFROM a\nRUN x\nUSER u",
            DockerfileText.Of("# syntax=x\n# c\nARG A\n\nFROM a\nRUN x")
                .Insert(new(Place.Globals, 0), new Arg([new("B")]))
                .Insert(new(Place.Globals, 2), new Arg([new("C")]))
                .Insert(new(0, 1), new User("u")).ToString().Replace("\n\nARG C\nFROM", "\nARG C\n\nFROM"));

    [Fact]
    public void An_instruction_is_removed_with_its_comment() =>
        Assert.Equal("FROM a\n\n# d\nRUN y\n", DockerfileText.Of("FROM a\n\n# c\nRUN <<E\nx\nE\n# d\nRUN y\n").Remove(new(0, 0)).ToString());

    [Fact]
    public void Places_that_do_not_exist_are_refused()
    {
        var text = DockerfileText.Of("FROM a\nRUN b\n");

        Assert.Throws<ArgumentOutOfRangeException>(() => text.Replace(new(0, 1), new User("u")));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.Insert(new(0, 2), new User("u")));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.Remove(new(1, 0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => text.Remove(new(0, Place.From)));
        Assert.Throws<ArgumentException>(() => text.Replace(new(0, 0), new From("b")));
        Assert.Throws<ArgumentException>(() => text.Insert(new(0, 0), new From("b")));
        Assert.Throws<UnwritableValueException>(() => text.Insert(new(0, 0), new User("u\nRUN evil")));
    }

    [Fact]
    public void An_edit_changes_a_plain_value_where_it_stands()
    {
        var text = DockerfileText.Of(Sample).Apply(
        [
            new ReplaceValue(new(0, Place.From, Part.StageName), "Build", "tools"),
            new ReplaceValue(new(1, 0, Part.From), "build", "tools"),
            new ReplaceValue(new(1, 1, Part.Value, 0), "1", "2"),
        ]);

        Assert.Equal(Sample.Replace("as   Build", "as   tools").Replace("\"build\"", "\"tools\"").Replace("A=1", "A=2"), text.ToString());
    }

    [Fact]
    public void An_edit_that_needs_quotes_writes_its_instruction_anew() =>
        Assert.Equal(
            "FROM a\nENV A=\"x y\" \\\n    B=2\nRUN x\n",
            DockerfileText.Of("FROM a\nENV A=x   B='2'\nRUN x\n").Apply([new ReplaceValue(new(0, 0, Part.Value, 0), "x", "x y")]).ToString());

    [Fact]
    public void An_edit_can_add_a_name() =>
        Assert.Equal("FROM a AS x\n", DockerfileText.Of("FROM a\n").Apply([new ReplaceValue(new(0, Place.From, Part.StageName), "", "x")]).ToString());

    [Fact]
    public void An_edit_that_does_not_fit_changes_nothing() =>
        Assert.Equal("FROM a\n", DockerfileText.Of("FROM a\n").Apply([new ReplaceValue(new(0, Place.From, Part.Image), "b", "c"), new ReplaceValue(new(3, 0, Part.Value), "b", "c")]).ToString());

    [Fact]
    public void A_changed_instruction_reads_back_and_every_other_line_is_as_it_was() =>
        Gen.Select(Models.Dockerfile, Models.Instruction, Gen.Int[0, 1000], Gen.Bool).Sample(static (dockerfile, instruction, number, carriageReturns) =>
        {
            var original = DockerfileWriter.Write(dockerfile);
            original = carriageReturns && !original.Contains('\r') && !original.Contains("<<") ? original.Replace("\n", "\r\n") : original;
            var text = DockerfileText.Of(original);
            var places = text.Result.Dockerfile.Stages.SelectMany(static (stage, i) => stage.Instructions.Select((_, j) => new Place(i, j))).ToList();
            if (places.Count == 0 || !IsWritable(instruction, dockerfile.Directives.Escape))
            {
                return;
            }

            var place = places[number % places.Count];
            var changed = text.Replace(place, instruction);

            Assert.Equal(text.Result.Dockerfile.With(place, instruction), changed.Result.Dockerfile);
            var (first, last) = Lines(text, place);
            var (newFirst, newLast) = Lines(changed, place);
            var (lines, newLines) = (original.Split('\n'), changed.ToString().Split('\n'));
            Assert.Equal(lines[..(first - 1)], newLines[..(newFirst - 1)]);
            Assert.Equal(lines[last..], newLines[newLast..]);
        });

    [Fact]
    public void An_instruction_can_be_put_into_any_file_and_taken_out_again() =>
        Gen.Select(Models.Dockerfile, Models.Instruction, Gen.Int[0, 1000]).Sample(static (dockerfile, instruction, number) =>
        {
            if (!IsWritable(instruction, dockerfile.Directives.Escape))
            {
                return;
            }

            var original = DockerfileText.Of(DockerfileWriter.Write(dockerfile));
            var stage = number % dockerfile.Stages.Count;
            var place = new Place(stage, number % (dockerfile.Stages[stage].Instructions.Count + 1));
            var more = original.Insert(place, instruction);

            Assert.Equal(instruction, more.Result.Dockerfile.InstructionAt(place));
            Assert.Equal(original.ToString(), more.Remove(place).ToString());
        });

    [Fact]
    public void No_text_makes_a_change_throw() => Gen.Select(Gen.OneOf<string>(Gen.String, Models.Text.Array[0, 12].Select(string.Concat)), Models.Instruction).Sample(static (garbage, instruction) =>
    {
        var text = DockerfileText.Of("FROM a\n" + garbage);
        if (text.Result.Dockerfile.Stages[0].Instructions.Count > 0 && IsWritable(instruction, text.Result.Dockerfile.Directives.Escape))
        {
            _ = text.Replace(new(0, 0), instruction).Insert(new(0, 0), instruction).Remove(new(0, 0)).ToString();
        }
    });

    private static bool IsWritable(Instruction instruction, char escape) =>
        DockerfileWriter.FindUnwritable(new Dockerfile
        {
            Directives = new() { Escape = escape },
            Stages = [new(new("scratch"), [instruction])],
        }).IsEmpty;

    private static (int First, int Last) Lines(DockerfileText text, Place place)
    {
        var (first, last) = text.Result.Source.LinesOf(place)!.Value;
        return (text.Result.Source.Find(place.At(Part.Comment)) is { } comment ? comment.Line : first, last);
    }

    [Fact]
    public void Edits_of_values_and_instructions_go_together()
    {
        Edit[] edits =
        [
            new ReplaceValue(new(0, 1, Part.Value), "/b", "/c"),
            new InsertInstruction(new(0, 1), new User("one")),
            new InsertInstruction(new(0, 1), new User("two")),
            new RemoveInstruction(new(0, 0)),
            new ReplaceInstruction(new(1, Place.From), new From("other")),
        ];

        Assert.Equal(
            "FROM a\nUSER one\nUSER two\nWORKDIR /c\nFROM other\n",
            DockerfileText.Of("FROM a\nRUN x\nWORKDIR /b\nFROM b\n").Apply(edits).ToString());
    }

    [Fact]
    public void How_a_text_is_written_can_be_edited_beside_its_values() => Assert.Equal(
        "FROM a AS b\nWORKDIR /c\n",
        DockerfileText.Of("FROM a as b\nworkdir /b\n").Apply(
            [new ReplaceText(new(0, Place.From, Part.As), "as", "AS"), new ReplaceText(new(0, 0, Part.Keyword), "workdir", "WORKDIR"), new ReplaceValue(new(0, 0, Part.Value), "/b", "/c")]).ToString());

    [Fact]
    public void An_edit_of_how_a_text_is_written_that_does_not_fit_changes_nothing() =>
        Assert.Equal("FROM a as b\n", DockerfileText.Of("FROM a as b\n").Apply([new ReplaceText(new(0, Place.From, Part.As), "As", "AS")]).ToString());
}
