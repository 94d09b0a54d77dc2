using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class StageShouldNotCopyFromItselfTests : RuleTest<StageShouldNotCopyFromItself>
{
    [Fact]
    public void Copying_from_the_own_name_triggers()
    {
        var file = File(Stage("a", "builder", WorkDir("/x"), CopyFrom("Builder", "/x")));

        var finding = Triggers(file, new(0, 1, Part.From), "Stage 'builder' copies from itself. Name an earlier stage, or copy the files inside with RUN cp.");

        Assert.Equal("Copy from the build context", Assert.Single(finding.Suggestions).Title);
        Assert.Equal(File(Stage("a", "builder", WorkDir("/x"), Copy("/x", "/app/"))), Suggested(file, finding));
    }

    [Fact]
    public void Copying_from_the_own_index_triggers() =>
        Triggers(
            File(Stage("a", null), Stage("b", null, CopyFrom("1", "/x"))),
            new(1, 0, Part.From),
            "Stage 1 copies from itself. Name an earlier stage, or copy the files inside with RUN cp.");

    [Fact]
    public void Mounting_itself_triggers()
    {
        var file = File(Stage("a", "builder", Mounting("builder", "/x")));

        var finding = Triggers(file, new(0, 0, Part.MountFrom, 1), "Stage 'builder' copies from itself. Name an earlier stage, or copy the files inside with RUN cp.");

        Assert.Equal("Mount the build context", Assert.Single(finding.Suggestions).Title);
        Silent(Suggested(file, finding));
    }

    [Fact]
    public void Copying_from_another_stage_or_an_image_is_silent()
    {
        Silent(File(Stage("a", "builder"), Stage("b", "final", CopyFrom("builder", "/x"), CopyFrom("nginx", "/x"))));
        Silent(File(Stage("a", "nginx", CopyFrom("nginx", "/x"))), ReferenceKind.Image);
    }
}
