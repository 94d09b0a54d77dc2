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
    public void A_variable_in_a_base_is_silent() => Silent(File(Stage("$BASE", "a"), Final("a", "/x")));
}
