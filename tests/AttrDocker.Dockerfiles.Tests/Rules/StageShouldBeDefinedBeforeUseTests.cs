using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class StageShouldBeDefinedBeforeUseTests : RuleTest<StageShouldBeDefinedBeforeUse>
{
    [Fact]
    public void Copying_from_a_later_stage_triggers()
    {
        var finding = Triggers(
            File(Final("builder", "/x"), Stage("a", "builder")),
            new(0, 0, Part.From),
            "Stage 'builder' is used before it is defined. Move it above this stage.");

        Assert.Equal([new(1, Place.From)], finding.Related);
    }

    [Fact]
    public void Copying_from_a_later_index_triggers() =>
        Triggers(File(Final("1", "/x"), Stage("a", null)), new(0, 0, Part.From), "Stage 1 is used before it is defined. Move it above this stage.");

    [Fact]
    public void Mounting_a_later_stage_triggers() =>
        Triggers(
            File(Stage("b", null, Mounting("Builder", "/x")), Stage("a", "builder")),
            new(0, 0, Part.MountFrom, 1),
            "Stage 'builder' is used before it is defined. Move it above this stage.");

    [Fact]
    public void Building_on_a_later_stage_triggers() =>
        Triggers(
            File(Stage("restored", "test"), Stage("debian:12", "restored")),
            new(0, Place.From, Part.Image),
            "Stage 'restored' is used before it is defined. Move it above this stage.");

    [Fact]
    public void A_base_that_may_be_an_image_is_silent() => Silent(File(Stage("nginx", "base"), Stage("base", "nginx")));

    [Fact]
    public void A_base_that_the_author_calls_a_stage_triggers()
    {
        var file = File(Stage("nginx", "base"), Stage("base", "nginx"));

        var finding = Assert.Single(Check(new RuleContext(file) { KindOf = static _ => ReferenceKind.Stage }));

        Assert.Equal(new(0, Place.From, Part.Image), finding.Place);
        Assert.Equal("Stage 'nginx' is used before it is defined. Move it above this stage.", finding.Message);
    }

    [Fact]
    public void A_stage_named_after_its_own_image_is_silent() => Silent(File(Stage("composer", "composer"), Stage("mine", "mine")));

    [Fact]
    public void An_image_with_the_name_of_a_later_stage_is_silent() => Silent(File(Final("builder", "/x"), Stage("a", "builder")), ReferenceKind.Image);

    [Fact]
    public void Earlier_stages_are_silent() => Silent(File(Stage("a", "builder"), Stage("builder", "test", CopyFrom("builder", "/x"), CopyFrom("0", "/y"))));
}
