using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class StageNameShouldNotBeReservedTests : RuleTest<StageNameShouldNotBeReserved>
{
    [Fact]
    public void A_stage_called_scratch_triggers() =>
        Triggers(
            File(Stage("a", "scratch")),
            new(0, Place.From, Part.StageName),
            "Stage name 'scratch' is reserved for the empty image. Choose another name, such as 'scratch-stage'.");

    [Fact]
    public void A_stage_called_Context_triggers() =>
        Triggers(
            File(Stage("a", null), Stage("a", "Context")),
            new(1, Place.From, Part.StageName),
            "Stage name 'Context' is reserved for the build context. Choose another name, such as 'Context-stage'.");

    [Fact]
    public void The_stage_is_renamed_with_its_references()
    {
        var file = File(Stage("a", "context"), Final("context", "/x"));

        Assert.Equal(File(Stage("a", "context-stage"), Final("context-stage", "/x")), Mended(file, Check(file)[0]));
    }

    [Fact]
    public void The_empty_image_as_a_base_is_silent() => Silent(File(Stage("scratch", "from-scratch")));
}
