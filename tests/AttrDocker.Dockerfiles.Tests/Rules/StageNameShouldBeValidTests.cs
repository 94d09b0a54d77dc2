using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;
using AttrDocker.Dockerfiles.Stages;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class StageNameShouldBeValidTests : RuleTest<StageNameShouldBeValid>
{
    [Fact]
    public void A_name_with_a_blank_triggers_and_is_renamed_with_its_references()
    {
        var file = File(Stage("a", "My Build"), Final("my build", "/x"));

        var finding = Triggers(
            file,
            new(0, Place.From, Part.StageName),
            "'My Build' is no valid stage name. Start with a letter and go on with letters, digits, '-', '_' or '.', such as 'my-build'.");

        Assert.Equal(File(Stage("a", "my-build"), Final("my-build", "/x")), Mended(file, finding));
    }

    [Theory]
    [InlineData("1st", "stage-1st")]
    [InlineData("", "stage")]
    [InlineData("-x", "x")]
    [InlineData("BuildStage!", "build-stage")]
    [InlineData("Bäcker", "b-cker")]
    [InlineData("a  b", "a-b")]
    [InlineData("x/y:z", "x-y-z")]
    [InlineData("scratch!", "scratch-stage")]
    public void A_wrong_name_triggers(string name, string valid)
    {
        var file = File(Stage("a", name));

        Assert.True(StageNames.IsValid(valid));
        Assert.Equal(File(Stage("a", valid)), Mended(file, Assert.Single(Check(file))));
    }

    [Theory]
    [InlineData("builder")]
    [InlineData("Build")]
    [InlineData("a1-b_c.d")]
    public void A_valid_name_is_silent(string name) => Silent(File(Stage("a", name), Stage("b", null)));
}
