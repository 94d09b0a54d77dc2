using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class StageNameShouldBeUniqueTests : RuleTest<StageNameShouldBeUnique>
{
    [Fact]
    public void Two_names_that_differ_only_in_case_trigger()
    {
        var file = File(Stage("a", "build"), Stage("b", "Build"));

        var finding = Triggers(file, new(1, Place.From, Part.StageName), "Stage name 'Build' is taken by an earlier stage. Choose another name, such as 'Build-2'.");

        Assert.Equal([new(0, Place.From, Part.StageName)], finding.Related);
    }

    [Fact]
    public void The_later_stage_is_renamed_with_the_references_after_it()
    {
        var file = File(
            Stage("a", "build"),
            Stage("b", "build", CopyFrom("build", "/first")),
            Stage("build", "test", CopyFrom("BUILD", "/second"), Mounting("build", "/third")));

        var mended = Mended(file, Check(file)[0]);

        Assert.Equal(
            File(
                Stage("a", "build"),
                Stage("b", "build-2", CopyFrom("build", "/first")),
                Stage("build-2", "test", CopyFrom("build-2", "/second"), Mounting("build-2", "/third"))),
            mended);
    }

    [Fact]
    public void Three_equal_names_become_three_names()
    {
        var file = File(Stage("a", "x"), Stage("b", "x", CopyFrom("x", "/a")), Stage("c", "x", CopyFrom("x", "/b")), Final("x", "/c"));

        var mended = ModelEdit.Apply(file, Check(file).SelectMany(static f => f.Edits));

        Assert.Equal(File(Stage("a", "x"), Stage("b", "x-2", CopyFrom("x", "/a")), Stage("c", "x-3", CopyFrom("x-2", "/b")), Final("x-3", "/c")), mended);
    }

    [Fact]
    public void A_suggested_name_is_free() =>
        Triggers(
            File(Stage("a", "x"), Stage("b", "x-2"), Stage("c", "x")),
            new(2, Place.From, Part.StageName),
            "Stage name 'x' is taken by an earlier stage. Choose another name, such as 'x-3'.");

    [Fact]
    public void A_base_whose_name_comes_from_a_variable_is_not_edited()
    {
        var file = File(Stage("a", "x"), Stage("b", "x"), Stage("$BASE", null)) with { Globals = [Arg("BASE", "x")] };

        Assert.Empty(Assert.Single(Check(file)).Edits);
    }

    [Fact]
    public void Different_and_missing_names_are_silent() => Silent(File(Stage("a", "x"), Stage("b", null), Stage("c", null), Stage("d", "y")));
}
