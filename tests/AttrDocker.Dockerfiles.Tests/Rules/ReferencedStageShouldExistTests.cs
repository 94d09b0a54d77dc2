using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class ReferencedStageShouldExistTests : RuleTest<ReferencedStageShouldExist>
{
    [Theory]
    [InlineData(ReferenceKind.Unknown)]
    [InlineData(ReferenceKind.Stage)]
    public void Copying_from_an_unknown_stage_triggers(ReferenceKind kind)
    {
        var file = File(Stage("a", "builder"), Final("bilder", "/x"));

        var finding = Triggers(file, new(1, 0, Part.From), "Stage 'bilder' does not exist. Did you mean 'builder'?", kind);

        Assert.Equal(File(Stage("a", "builder"), Final("builder", "/x")), Mended(file, finding, kind));
        Assert.Equal("Change to 'builder'", finding.EditTitle);
    }

    [Fact]
    public void Mounting_an_unknown_stage_triggers()
    {
        var file = File(Stage("a", "builder"), Stage("b", null, Mounting("buidler", "/x")));

        var finding = Triggers(file, new(1, 0, Part.MountFrom, 1), "Stage 'buidler' does not exist. Did you mean 'builder'?");

        Mended(file, finding);
    }

    [Fact]
    public void Without_a_near_name_the_stages_are_named() =>
        Triggers(
            File(Stage("a", "restore"), Stage("b", "publish"), Final("compiled", "/x")),
            new(2, 0, Part.From),
            "Stage 'compiled' does not exist. Name an earlier stage: 'restore', 'publish'.");

    [Fact]
    public void Without_named_stages_the_advice_is_to_define_it() =>
        Triggers(
            File(Stage("a", null), Final("compiled", "/x")),
            new(1, 0, Part.From),
            "Stage 'compiled' does not exist. Define it before this stage, or name an earlier one.");

    [Fact]
    public void A_base_one_letter_from_a_stage_triggers()
    {
        var file = File(Stage("debian:12", "restore"), Stage("retsore", null));

        Mended(file, Triggers(file, new(1, Place.From, Part.Image), "Stage 'retsore' does not exist. Did you mean 'restore'?"));
    }

    [Theory]
    [InlineData("nginx")]
    [InlineData("nginx:1.27")]
    [InlineData("ghcr.io/acme/tools")]
    public void What_the_author_calls_a_stage_triggers_even_when_it_looks_like_an_image(string name) =>
        Triggers(
            File(Stage("a", "builder"), Final(name, "/x")),
            new(1, 0, Part.From),
            $"Stage '{name}' does not exist. If the image is meant, write [CopyFromImage]; else define the stage before this one.",
            ReferenceKind.Stage);

    [Fact]
    public void A_stage_of_an_images_name_is_rather_meant_where_one_is_near() =>
        Triggers(
            File(Stage("a", "nginx-"), Final("nginx", "/x")),
            new(1, 0, Part.From),
            "Stage 'nginx' does not exist. Did you mean 'nginx-'?",
            ReferenceKind.Stage);

    [Theory]
    [InlineData("nginx:1.27")]
    [InlineData("ghcr.io/owner/image")]
    [InlineData("owner/image")]
    [InlineData("image@sha256:00")]
    [InlineData("busybox")]
    [InlineData("composer")]
    [InlineData("0")]
    [InlineData("7")]
    [InlineData("$IMAGE")]
    [InlineData("Builder")]
    public void Images_numbers_and_existing_stages_are_silent(string from) => Silent(File(Stage("a", "builder"), Final(from, "/x")));

    [Theory]
    [InlineData("builders")]
    [InlineData("builder1")]
    [InlineData("golang")]
    [InlineData("my-image")]
    [InlineData("builder")]
    [InlineData("debian:12")]
    public void A_base_that_may_be_an_image_is_silent(string image) => Silent(File(Stage("a", "builder"), Stage(image, null)));

    [Theory]
    [InlineData(ReferenceKind.Image)]
    [InlineData(ReferenceKind.Context)]
    public void What_the_author_calls_an_image_or_a_context_is_silent(ReferenceKind kind) => Silent(File(Stage("a", "builder"), Final("bilder", "/x")), kind);

    [Fact]
    public void A_later_stage_is_left_to_another_rule() => Silent(File(Final("later", "/x"), Stage("later", null), Stage("a", "later")), ReferenceKind.Unknown);

    [Fact]
    public void An_index_in_a_mount_triggers_because_only_copies_count_stages() => Triggers(
        File(Stage("a", "tools"), Stage("b", null, new Run(new ShellForm(["x"])) { Mounts = [new BindMount { Target = "/m", From = "0" }] })),
        new(1, 0, Part.MountFrom),
        "Stage '0' does not exist. Name an earlier stage: 'tools'.");
}
