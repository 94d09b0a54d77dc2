using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Correctness;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class ImageReferenceShouldBeValidTests : RuleTest<ImageReferenceShouldBeValid>
{
    [Fact]
    public void Capital_letters_trigger()
    {
        var file = File(Stage("Ubuntu:24.04", null));

        var finding = Triggers(file, new(0, Place.From, Part.Image), "'Ubuntu:24.04' is no image: a repository is written in lower case. Did you mean 'ubuntu:24.04'?");

        Assert.Equal(File(Stage("ubuntu:24.04", null)), Mended(file, finding));
    }

    [Fact]
    public void An_empty_tag_triggers() =>
        Assert.Empty(Triggers(File(Stage("nginx:", null)), new(0, Place.From, Part.Image), "'nginx:' is no image: the tag is empty. Write it as 'registry/repository:tag'.").Edits);

    [Fact]
    public void The_value_of_an_argument_counts() =>
        Assert.Empty(Triggers(
            File(Stage("nginx:$V", null)) with { Globals = [Arg("V", "-1")] },
            new(0, Place.From, Part.Image),
            "'nginx:-1' is no image: a tag has letters, digits, '_', '.' and '-', and begins with none of the last two. Write it as 'registry/repository:tag'.").Edits);

    [Fact]
    public void An_image_to_copy_from_triggers() =>
        Triggers(
            File(Final("ghcr.io/Acme/tools:1", "/x")),
            new(0, 0, Part.From),
            "'ghcr.io/Acme/tools:1' is no image: a repository is written in lower case. Did you mean 'ghcr.io/acme/tools:1'?");

    [Fact]
    public void An_image_that_the_author_calls_one_triggers() =>
        Triggers(File(Final("Tools", "/x")), new(0, 0, Part.From), "'Tools' is no image: a repository is written in lower case. Did you mean 'tools'?", ReferenceKind.Image);

    [Theory]
    [InlineData("scratch")]
    [InlineData("Foo.com:5000/bar:Tag")]
    [InlineData("nginx:$V")]
    [InlineData("$MISSING")]
    [InlineData("linux-$TARGETARCH")]
    [InlineData("${MISSING:?give it}")]
    public void What_can_be_an_image_is_silent(string image) => Silent(File(Stage(image, null)) with { Globals = [Arg("V")] });

    [Fact]
    public void Stages_and_bare_words_to_copy_from_are_silent() =>
        Silent(File(Stage("debian:12", "build"), Stage("Build", null), Final("Buidl", "/x"), Final("BUILD", "/x")));

    [Fact]
    public void A_named_context_is_silent() => Silent(File(Final("My/Context:", "/x")), ReferenceKind.Context);
}
