using AttrDocker.Dockerfiles.Editing;
using AttrDocker.Dockerfiles.Rules;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Editing;

/// <summary>The edits of findings, made on a text; what they make of it is compared with the same edits on the model.</summary>
public sealed class EditTests
{
    private const string Three = """
        # syntax=docker/dockerfile:1
        ARG GO=1.24

        # The tools.
        FROM golang:${GO} AS tools
        RUN --mount=type=cache,target=/c \
            go build   -o /out/a

        FROM debian:12 AS base
        ENV A=1
        EXPOSE 80 81

        # What runs.
        FROM base
        COPY --from=tools /out/a  /a
        # The end.
        """;

    [Fact]
    public void An_instruction_is_inserted_before_the_comment_of_another() => Becomes(
        "FROM a\n# Why.\nRUN x\n",
        "FROM a\nARG V\n# Why.\nRUN x\n",
        new InsertInstruction(new(0, 0), Arg("V")));

    [Fact]
    public void An_instruction_is_inserted_at_the_end_of_a_stage() =>
        Becomes("FROM a\nRUN x\n\nFROM b", "FROM a\nRUN x\nARG V\n\nFROM b", new InsertInstruction(new(0, 1), Arg("V")));

    [Fact]
    public void A_global_argument_is_inserted_before_the_first_stage() =>
        Becomes("FROM a\n", "ARG V\nFROM a\n", new InsertInstruction(new(Place.Globals, 0), Arg("V")));

    [Fact]
    public void Instructions_for_one_place_keep_their_order_and_take_the_place_of_a_removed_one() => Becomes(
        "FROM a\nRUN w\nRUN x\nRUN y\n",
        "FROM a\nRUN w\nARG A\nARG B\nRUN y\n",
        new InsertInstruction(new(0, 1), Arg("A")),
        new InsertInstruction(new(0, 1), Arg("B")),
        new RemoveInstruction(new(0, 1)));

    [Fact]
    public void Places_mean_the_file_as_it_was() => Becomes(
        "FROM a AS x\nRUN p\nRUN q\nFROM b\nCOPY --from=x /p /q\n",
        "FROM a AS y\nRUN r\nRUN p\nFROM b\nCOPY --from=y /p /q\n",
        new InsertInstruction(new(0, 0), Run("r")),
        new RemoveInstruction(new(0, 1)),
        new ReplaceValue(new(1, 0, Part.From), "x", "y"),
        new ReplaceValue(new(0, Place.From, Part.StageName), "x", "y"));

    [Fact]
    public void An_optional_value_is_dropped_and_given() => Becomes(
        "FROM a\nCOPY  --from=a /p /q\nCOPY /p /q\n",
        "FROM a AS x\nCOPY /p /q\nCOPY /p /q\n",
        new RemoveValue(new(0, 0, Part.From)),
        new ReplaceValue(new(0, Place.From, Part.StageName), "", "x"));

    [Fact]
    public void Values_are_added_to_a_list_and_removed_from_it() => Becomes(
        Three,
        Three.Replace("EXPOSE 80 81", "EXPOSE 81 82"),
        new RemoveValue(new(1, 1, Part.Value, 0)),
        new AddValue(new(1, 1, Part.Value), "82"));

    [Fact]
    public void A_stage_is_inserted_with_the_file_s_line_ends() => Becomes(
        "ARG X\r\nFROM a\r\nRUN x\r\n",
        "ARG X\r\nFROM $X AS x\r\nRUN y\r\n\r\nFROM a\r\nRUN x\r\n",
        new InsertStage(new(0, Place.From), Stage("$X", "x", Run("y"))));

    [Fact]
    public void A_stage_is_inserted_at_the_end() =>
        Becomes("FROM a\nFROM b", "FROM a\nFROM b\nFROM c\n", new InsertStage(new(2, Place.From), Stage("c", null)));

    [Fact]
    public void A_stage_is_removed_with_its_comment() => Becomes(
        Three,
        Three.Replace("FROM debian:12 AS base\nENV A=1\nEXPOSE 80 81\n\n", ""),
        new RemoveStage(new(1, Place.From)));

    [Fact]
    public void A_stage_moves_with_all_its_lines() => Becomes(
        Three,
        """
        # syntax=docker/dockerfile:1
        ARG GO=1.24

        FROM debian:12 AS base
        ENV A=1
        EXPOSE 80 81

        # The tools.
        FROM golang:${GO} AS tools
        RUN --mount=type=cache,target=/c \
            go build   -o /out/a

        # What runs.
        FROM base
        COPY --from=tools /out/a  /a
        # The end.
        """,
        new MoveStage(new(1, Place.From), 0));

    [Fact]
    public void The_last_stage_moves_up_and_leaves_no_empty_lines_at_the_end() =>
        Becomes("FROM a\nRUN x\n\nFROM b AS y\nRUN z", "FROM b AS y\nRUN z\n\nFROM a\nRUN x\n", new MoveStage(new(1, Place.From), 0));

    [Fact]
    public void What_a_text_cannot_say_leaves_it_alone()
    {
        // A product is a promise of the attributes; and the comment at the end would become that of another stage.
        Unchanged(Three, new AddValue(new(0, 0, Part.Product), "/out/a"));
        Unchanged(Three, new MoveStage(new(2, Place.From), 0));
        Unchanged(Three, new InsertInstruction(new(0, 0), Arg("A B")));
    }

    [Fact]
    public void An_edit_that_does_not_fit_leaves_a_text_alone() => Assert.All(
        (Edit[])
        [
            new ReplaceValue(new(0, Place.From, Part.Image), "other", "x"),
            new ReplaceValue(new(7, Place.From, Part.Image), "", "x"),
            new AddValue(new(0, 0, Part.Value), "x"),
            new RemoveValue(new(1, 1, Part.Value, 2)),
            new RemoveValue(new(1, 1, Part.From)),
            new RemoveValue(new(0, Place.From, Part.Platform)),
            new InsertInstruction(new(0, 2), Arg("A")),
            new InsertInstruction(new(0, Place.From), Arg("A")),
            new InsertInstruction(new(3, 0), Arg("A")),
            new InsertInstruction(new(0, 0), new From("x")),
            new RemoveInstruction(new(0, Place.From)),
            new RemoveInstruction(new(0, 1)),
            new InsertStage(new(4, Place.From), Stage("x", null)),
            new RemoveStage(new(0, 0)),
            new MoveStage(new(0, Place.From), 4),
        ],
        static edit => Unchanged(Three, edit));

    private static void Becomes(string before, string after, params Edit[] edits)
    {
        var text = DockerfileText.Of(before);
        var changed = text.Apply(edits);
        Assert.Equal(after, changed.ToString());
        Assert.Equal(text.Result.Dockerfile.Apply(edits), changed.Result.Dockerfile);
    }

    private static void Unchanged(string before, params Edit[] edits)
    {
        var text = DockerfileText.Of(before);
        Assert.Same(text, text.Apply(edits));
    }
}
