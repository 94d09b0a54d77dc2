using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class StageReferenceShouldNotHoldVariablesTests : RuleTest<StageReferenceShouldNotHoldVariables>
{
    [Fact]
    public void A_variable_in_a_copy_triggers() =>
        Triggers(
            File(Stage("a", null), Final("tools:$VERSION", "/x")),
            new(1, 0, Part.From),
            "'tools:$VERSION' holds a variable, which is not expanded here. Add a stage that is FROM tools:$VERSION, and name that stage.");

    [Fact]
    public void A_variable_in_a_mount_triggers() =>
        Triggers(
            File(Stage("a", null, Mounting("${TOOLS}", "/x"))),
            new(0, 0, Part.MountFrom, 1),
            "'${TOOLS}' holds a variable, which is not expanded here. Add a stage that is FROM ${TOOLS}, and name that stage.");

    [Fact]
    public void A_stage_is_added_for_a_global_argument_above_the_first_use()
    {
        const string Tools = "ghcr.io/x/tools:$VERSION";
        var file = File(Stage("a", "tools"), Stage("b", null, CopyFrom(Tools, "/x"), CopyFrom("0", "/x")), Stage("c", null, Mounting(Tools, "/x"), CopyFrom("1", "/x")));
        file = file with { Globals = [Arg("VERSION", "1")] };
        var findings = Check(file);

        Assert.Equal(2, findings.Count);
        Assert.Equal("Add a stage 'tools-2' for it", findings[0].EditTitle);
        Assert.Equal(findings[0].Edits, findings[1].Edits);
        Assert.Equal(
            [
                Stage("a", "tools"),
                Stage(Tools, "tools-2"),
                Stage("b", null, CopyFrom("tools-2", "/x"), CopyFrom("0", "/x")),
                Stage("c", null, Mounting("tools-2", "/x"), CopyFrom("2", "/x")),
            ],
            Mended(file, findings[0]).Stages);
    }

    [Theory]
    [InlineData("$BUILDER_IMAGE", "builder_image")]
    [InlineData("${SCRATCH}", "scratch-stage")]
    [InlineData("registry/$BUILDER_IMAGE:1", "builder_image")]
    public void A_stage_is_named_after_the_image_or_the_variable_that_holds_it(string image, string name) =>
        Assert.Equal(
            $"Add a stage '{name}' for it",
            Assert.Single(Check(File(Final(image, "/x")) with { Globals = [Arg("BUILDER_IMAGE"), Arg("SCRATCH")] })).EditTitle);

    [Fact]
    public void A_dollar_sign_that_is_no_variable_is_left_to_its_author() => Assert.Empty(Assert.Single(Check(File(Final(@"\$A", "/x")))).Edits);

    [Fact]
    public void An_argument_of_a_stage_is_left_to_its_author() =>
        Assert.Empty(Assert.Single(Check(File(Stage("a", null, Arg("TOOLS", "x"), CopyFrom("$TOOLS", "/x"))))).Edits);

    [Fact]
    public void A_variable_in_a_base_is_silent() => Silent(File(Stage("$BASE", "a"), Final("a", "/x")));
}
