using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class StageIndexShouldExistTests : RuleTest<StageIndexShouldExist>
{
    [Fact]
    public void An_index_past_the_last_stage_triggers() =>
        Triggers(
            File(Stage("a", null), Stage("b", null), Final("3", "/x")),
            new(2, 0, Part.From),
            "Stage 3 does not exist. Stages count from 0, so write 0 to 1.");

    [Fact]
    public void With_one_earlier_stage_only_0_is_right() =>
        Triggers(File(Stage("a", null), Final("2", "/x")), new(1, 0, Part.From), "Stage 2 does not exist. Stages count from 0, so write 0.");

    [Fact]
    public void In_the_first_stage_there_is_none() =>
        Triggers(File(Final("1", "/x")), new(0, 0, Part.From), "Stage 1 does not exist. Stages count from 0, and none stands before this one.");

    [Fact]
    public void A_number_that_no_machine_can_hold_triggers() =>
        Triggers(
            File(Stage("a", null), Final("99999999999999999999", "/x")),
            new(1, 0, Part.From),
            "Stage 99999999999999999999 does not exist. Stages count from 0, so write 0.");

    [Fact]
    public void Indices_of_stages_and_names_are_silent() => Silent(File(Stage("a", "b"), Final("0", "/x"), Final("b", "/x"), Final("nginx:1", "/x")));
}
