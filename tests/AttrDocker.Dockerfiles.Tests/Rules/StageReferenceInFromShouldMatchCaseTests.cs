using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class StageReferenceInFromShouldMatchCaseTests : RuleTest<StageReferenceInFromShouldMatchCase>
{
    [Fact]
    public void A_base_in_another_case_triggers()
    {
        var file = File(Stage("golang:1.24", "build"), Stage("Build", "test"));

        var finding = Triggers(file, new(1, Place.From, Part.Image), "FROM 'Build' does not find stage 'build': the builder keeps stage names in lower case. Write 'build'.");

        Assert.Equal([new(0, Place.From, Part.StageName)], finding.Related);
        Assert.Equal(File(Stage("golang:1.24", "build"), Stage("build", "test")), Mended(file, finding));
    }

    [Fact]
    public void A_base_just_as_the_stage_is_defined_triggers_too() =>
        Triggers(
            File(Stage("golang:1.24", "Build"), Stage("Build", "test")),
            new(1, Place.From, Part.Image),
            "FROM 'Build' does not find stage 'Build': the builder keeps stage names in lower case. Write 'build'.");

    [Fact]
    public void A_base_out_of_an_argument_triggers_without_a_mend() =>
        Assert.Empty(Triggers(
            File(Stage("golang:1.24", "build"), Stage("$B", "test")) with { Globals = [Arg("B", "BUILD")] },
            new(1, Place.From, Part.Image),
            "FROM 'BUILD' does not find stage 'build': the builder keeps stage names in lower case. Write 'build'.").Edits);

    [Fact]
    public void A_base_in_lower_case_is_silent() => Silent(File(Stage("golang:1.24", "Build"), Stage("build", "test")));

    [Fact]
    public void Copying_from_a_stage_in_another_case_is_silent() => Silent(File(Stage("golang:1.24", "build"), Final("BUILD", "/x")));

    [Fact]
    public void An_unknown_base_and_a_later_stage_are_silent() => Silent(File(Stage("Build", "test"), Stage("a", "build")));
}
