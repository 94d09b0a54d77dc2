using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class StageDependenciesShouldNotBeCircularTests : RuleTest<StageDependenciesShouldNotBeCircular>
{
    [Fact]
    public void Two_stages_that_copy_from_each_other_trigger()
    {
        var finding = Triggers(
            File(Stage("debian:12", "a", CopyFrom("b", "/x")), Stage("debian:12", "b", CopyFrom("a", "/y"))),
            new(0, 0, Part.From),
            "Two stages need each other: 'a' → 'b' → 'a'. Move what they share to a stage above them.");

        Assert.Equal([new(1, Place.From)], finding.Related);
    }

    [Fact]
    public void A_circle_through_a_base_and_a_stage_without_a_name_triggers() =>
        Triggers(
            File(Stage("debian:12", null, CopyFrom("2", "/x")), Stage("debian:12", "b", CopyFrom("0", "/y")), Stage("b", "c")),
            new(0, 0, Part.From),
            "3 stages need each other: stage 0 → 'c' → 'b' → stage 0. Move what they share to a stage above them.");

    [Fact]
    public void A_circle_through_a_mount_triggers() =>
        Triggers(
            File(Stage("debian:12", "a", Mounting("b", "/x")), Stage("a", "b")),
            new(0, 0, Part.MountFrom, 1),
            "Two stages need each other: 'a' → 'b' → 'a'. Move what they share to a stage above them.");

    [Fact]
    public void A_later_stage_that_needs_nothing_is_silent() => Silent(File(Stage("debian:12", "a", CopyFrom("b", "/x")), Stage("debian:12", "b")));

    [Fact]
    public void A_circle_is_not_reported_as_a_later_stage_too()
    {
        var file = File(Stage("debian:12", "a", CopyFrom("b", "/x")), Stage("debian:12", "b", CopyFrom("a", "/y")));

        Assert.Empty(new StageShouldBeDefinedBeforeUse().Check(new RuleContext(file)));
    }

    [Fact]
    public void A_stage_that_copies_from_itself_is_silent() => Silent(File(Stage("debian:12", "a", CopyFrom("a", "/x"))));

    [Fact]
    public void Two_bases_of_each_other_are_silent() => Silent(File(Stage("b", "a"), Stage("a", "b")));

    [Fact]
    public void Images_of_the_same_names_are_silent() =>
        Silent(File(Stage("debian:12", "a", CopyFrom("b", "/x")), Stage("debian:12", "b", CopyFrom("a", "/y"))), ReferenceKind.Image);
}
