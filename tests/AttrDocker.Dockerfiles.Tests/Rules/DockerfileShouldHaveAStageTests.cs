using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class DockerfileShouldHaveAStageTests : RuleTest<DockerfileShouldHaveAStage>
{
    [Fact]
    public void A_file_without_any_instruction_triggers() =>
        Triggers(new Dockerfile(), new(Place.Globals, Place.From), "The Dockerfile has no stage. Begin one with 'FROM image'.");

    [Fact]
    public void A_file_with_arguments_alone_triggers() =>
        Triggers(new Dockerfile { Globals = [Arg("A")] }, new(Place.Globals, 0), "The Dockerfile has no stage. Begin one with 'FROM image'.");

    [Fact]
    public void A_stage_is_enough() => Silent(File(Stage("scratch", null)));
}
