using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class StageReferenceShouldBeANameTests : RuleTest<StageReferenceShouldBeAName>
{
    [Fact]
    public void A_number_of_a_stage_with_a_name_triggers()
    {
        var file = File(Stage("golang:1.24", "build"), Final("0", "/x"));

        var finding = Triggers(file, new(1, 0, Part.From), "Stage 0 is referred to by its number, which changes when a stage is added. Write 'build'.");

        Assert.Equal(File(Stage("golang:1.24", "build"), Final("build", "/x")), Mended(file, finding));
    }

    [Fact]
    public void A_number_of_a_stage_without_a_name_triggers_and_all_its_references_are_mended()
    {
        var file = File(Stage("golang:1.24", null), Stage("debian:12", "stage-0", CopyFrom("0", "/x"), CopyFrom("0", "/y")));
        var findings = Check(file);

        Assert.Equal(2, findings.Count);
        Assert.Equal("Stage 0 is referred to by its number, which changes when a stage is added. Name the stage, 'AS stage-0-2', and write that name.", findings[0].Message);
        Assert.Equal([new(0, Place.From)], findings[0].Related);
        Assert.Equal(File(Stage("golang:1.24", "stage-0-2"), Stage("debian:12", "stage-0", CopyFrom("stage-0-2", "/x"), CopyFrom("stage-0-2", "/y"))), Mended(file, findings[0]));
    }

    [Fact]
    public void A_name_that_two_stages_have_is_not_put_in() =>
        Assert.Empty(Triggers(
            File(Stage("a", "x"), Stage("a", "x"), Final("0", "/x")),
            new(2, 0, Part.From),
            "Stage 0 is referred to by its number, which changes when a stage is added. Write 'x'.").Edits);

    [Fact]
    public void A_name_is_silent() => Silent(File(Stage("golang:1.24", "build"), Final("build", "/x")));

    [Fact]
    public void A_number_that_does_not_exist_or_stands_below_is_silent() => Silent(File(Final("1", "/x"), Final("7", "/x")));

    [Fact]
    public void A_number_in_a_mount_is_an_image_and_silent() => Silent(File(Stage("golang:1.24", "build"), Stage("debian:12", null, Mounting("0", "/x"))));
}
