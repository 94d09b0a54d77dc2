using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class StageNameShouldNotHideAnImageTests : RuleTest<StageNameShouldNotHideAnImage>
{
    [Fact]
    public void A_base_with_the_name_of_an_official_image_and_of_a_stage_triggers()
    {
        var file = File(Stage("node:22", "nginx"), Stage("nginx", "web", CopyFrom("nginx", "/x")), Final("nginx", "/y"));

        var finding = Triggers(
            file,
            new(0, Place.From, Part.StageName),
            "FROM 'nginx' means the stage of that name, not the image. Rename the stage if the image is meant.");

        Assert.Equal([new(1, Place.From, Part.Image)], finding.Related);
        Assert.Empty(finding.Edits);
        Assert.Equal(
            ["Rename the stage to 'nginx-stage' wherever it is used", "Rename the stage to 'nginx-stage', and start from the image 'nginx'"],
            finding.Suggestions.Select(static s => s.Title));
        Assert.Equal(
            File(Stage("node:22", "nginx-stage"), Stage("nginx-stage", "web", CopyFrom("nginx-stage", "/x")), Final("nginx-stage", "/y")),
            Suggested(file, finding));
        Assert.Equal(
            File(Stage("node:22", "nginx-stage"), Stage("nginx", "web", CopyFrom("nginx-stage", "/x")), Final("nginx-stage", "/y")),
            Suggested(file, finding, 1));
    }

    [Fact]
    public void An_image_that_the_author_calls_one_triggers_and_is_mended()
    {
        var file = File(Stage("debian:12", "tools"), Stage("a", "x", CopyFrom("tools", "/x")), Final("tools", "/y"));
        var context = new RuleContext(file) { KindOf = static place => place is { Stage: 2, Part: Part.From } ? ReferenceKind.Image : ReferenceKind.Unknown };

        var finding = Assert.Single(Check(context));

        Assert.Equal("COPY --from 'tools' means the stage of that name, not the image. Rename the stage if the image is meant.", finding.Message);
        Assert.Equal("Rename the stage to 'tools-stage'", finding.EditTitle);
        Assert.Equal(File(Stage("debian:12", "tools-stage"), Stage("a", "x", CopyFrom("tools-stage", "/x")), Final("tools", "/y")), ModelEdit.Apply(file, finding.Edits));
    }

    [Fact]
    public void A_named_context_with_the_name_of_a_stage_triggers()
    {
        var finding = Assert.Single(Check(File(Stage("debian:12", "shared"), Final("shared", "/x")), ReferenceKind.Context));

        Assert.Equal("COPY --from 'shared' means the stage of that name, not the named context. Rename the stage if the named context is meant.", finding.Message);
    }

    [Fact]
    public void A_stage_on_the_image_whose_name_it_bears_is_silent()
    {
        Silent(File(Stage("python:3.12-slim", "python"), Stage("python", "builder"), Stage("python", null)));
        Silent(File(Stage("mirror.example.com/library/Python:3".ToLowerInvariant(), "python"), Stage("python", null)));
        Silent(File(Stage("python:3.12", "base"), Stage("base", "python"), Stage("python", null)));
        Silent(File(Stage("$PYTHON", "python"), Stage("python", null)) with { Globals = [Arg("PYTHON", "python:3")] });
    }

    [Fact]
    public void A_stage_on_an_image_that_is_not_known_is_silent() =>
        Silent(File(Stage("$PYTHON", "python"), Stage("python", null)) with { Globals = [Arg("PYTHON")] });

    [Fact]
    public void A_name_that_is_no_official_image_is_silent() => Silent(File(Stage("debian:12", "base"), Stage("base", null)));

    [Fact]
    public void A_tag_means_the_image_and_is_silent() => Silent(File(Stage("node:22", "nginx"), Stage("nginx:1.27", null, CopyFrom("nginx", "/x"))));

    [Fact]
    public void An_image_used_before_the_stage_is_silent() => Silent(File(Stage("nginx", "web"), Stage("web", "nginx"), Final("web", "/x")));

    [Fact]
    public void A_stage_that_the_author_calls_one_is_silent() =>
        Assert.Empty(Check(new RuleContext(File(Stage("node:22", "nginx"), Stage("nginx", null))) { KindOf = static _ => ReferenceKind.Stage }));

    [Fact]
    public void A_reserved_name_is_another_rule_s_matter() => Silent(File(Stage("node:22", "scratch"), Stage("scratch", null)));
}
