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
    public void A_later_stage_moves_up_and_numbers_follow()
    {
        var file = File(Stage("a", null), Stage("b", "x", CopyFrom("builder", "/x"), CopyFrom("0", "/x"), CopyFrom("2", "/y")), Stage("c", "builder", CopyFrom("0", "/x")), Final("1", "/y"));
        var finding = Check(file)[0];

        Assert.Equal("Move stage 'builder' up", finding.EditTitle);
        Assert.Equal(
            File(Stage("a", null), Stage("c", "builder", CopyFrom("0", "/x")), Stage("b", "x", CopyFrom("builder", "/x"), CopyFrom("0", "/x"), CopyFrom("1", "/y")), Final("2", "/y")),
            Mended(file, finding));
    }

    [Fact]
    public void A_base_moves_up_for_all_that_start_from_it()
    {
        var file = File(Stage("restored", "a"), Stage("restored", "b"), Stage("debian:12", "restored"), Stage("c", null, CopyFrom("a", "/x"), CopyFrom("b", "/x")));

        Assert.Equal(File(file.Stages[2], file.Stages[0], file.Stages[1], file.Stages[3]), Mended(file, Check(file)[0]));
    }

    [Fact]
    public void The_last_stage_is_only_offered_to_move_because_it_is_built_by_default()
    {
        var file = File(Final("builder", "/x"), Stage("a", "builder"));
        var finding = Assert.Single(Check(file));

        Assert.Empty(finding.Edits);
        Assert.Equal("Move stage 'builder' up", Assert.Single(finding.Suggestions).Title);
        Assert.Equal(File(file.Stages[1], file.Stages[0]), Suggested(file, finding));
    }

    [Fact]
    public void A_stage_that_needs_what_stands_in_between_does_not_move()
    {
        var finding = Check(File(Final("builder", "/x"), Stage("a", "base"), Stage("base", "builder"), Stage("b", null)))[0];

        Assert.Empty(finding.Edits);
        Assert.Empty(finding.Suggestions);
    }

    [Fact]
    public void A_stage_does_not_move_above_an_image_of_its_name() =>
        Assert.Empty(Check(File(Stage("a", "x", CopyFrom("nginx", "/x")), Stage("nginx", "y"), Stage("b", "nginx"), Stage("c", null)))[0].Edits);

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
