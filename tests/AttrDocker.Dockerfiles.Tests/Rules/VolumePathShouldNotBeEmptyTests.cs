using AttrDocker.Dockerfiles.Rules.Correctness;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class VolumePathShouldNotBeEmptyTests : RuleTest<VolumePathShouldNotBeEmpty>
{
    [Fact]
    public void A_variable_without_text_triggers() =>
        Triggers("FROM debian:13\nENV A=\"\"\nVOLUME /a $A\n", "$A", "The path '$A' of VOLUME is empty here. Write a path, or give the variable a value.");

    [Theory]
    [InlineData("/a")]
    [InlineData("$ARGUMENT")]
    [InlineData("$UNKNOWN")]
    [InlineData("/$EMPTY")]
    public void A_path_and_what_is_still_to_be_given_are_silent(string path) => Silent($"FROM debian:13\nARG ARGUMENT\nENV EMPTY=\"\"\nVOLUME {path}\n");

    [Fact]
    public void A_path_that_is_written_as_nothing_is_silent_because_it_cannot_be_written() =>
        Silent(Sample.File(Sample.Stage("debian:13", null, new Volume([""]))));
}
