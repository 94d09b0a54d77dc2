using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class RootFileSystemShouldNotBeCopiedTests : RuleTest<RootFileSystemShouldNotBeCopied>
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("/.", "/")]
    [InlineData(".", "/./")]
    [InlineData("//", "//")]
    [InlineData("/x/..", "/")]
    public void Copying_all_of_a_stage_over_another_triggers(string source, string destination) =>
        Triggers(
            File(Stage("alpine:3", "Tools"), Stage("debian:12", null, CopyFrom("Tools", source, destination))),
            new(1, 0, Part.Source),
            "All files of stage 'Tools' are copied over those of this stage. Begin the stage with 'FROM tools', or copy just the folders that it needs.");

    [Fact]
    public void One_of_several_sources_triggers() =>
        Triggers(
            File(Stage("debian:12", null, new Copy(["/etc", "/"], "/") { From = "alpine:3" })),
            new(0, 0, Part.Source, 1),
            "All files of 'alpine:3' are copied over those of this stage. Begin the stage with 'FROM alpine:3', or copy just the folders that it needs.");

    [Fact]
    public void A_stage_without_a_name_triggers() =>
        Triggers(
            File(Stage("alpine:3", null), Stage("debian:12", null, CopyFrom("0", "/", "/"))),
            new(1, 0, Part.Source),
            "All files of stage 0 are copied over those of this stage. Name that stage and begin this one with 'FROM name', or copy just the folders that it needs.");

    [Fact]
    public void An_empty_stage_has_nothing_to_mix_with_and_is_silent() => Silent(File(Stage("alpine:3", "a"), Stage("scratch", null, CopyFrom("a", "/", "/"))));

    [Fact]
    public void A_stage_on_an_empty_one_has_files_and_triggers() =>
        Assert.Single(Check(File(Stage("scratch", "a", Copy("x", "/")), Stage("alpine:3", "b"), Stage("a", null, CopyFrom("b", "/", "/")))));

    [Theory]
    [InlineData("tonistiigi/xx:1.5.0")]
    [InlineData("scratch")]
    public void What_is_made_to_be_laid_over_others_is_silent(string image) =>
        Silent(File(Stage(image, "xx", Copy("files", "/")), Stage("golang:1.24-alpine", null, CopyFrom("xx", "/", "/"))));

    [Theory]
    [InlineData("/", "/rootfs")]
    [InlineData("/etc", "/")]
    [InlineData("/*", "/")]
    [InlineData("$ROOT", "/")]
    [InlineData("/", ".")]
    public void Copying_folders_is_silent(string source, string destination) =>
        Silent(File(Stage("alpine:3", "a"), Stage("debian:12", null, CopyFrom("a", source, destination))));

    [Fact]
    public void The_build_context_and_mounts_are_silent() => Silent(File(Stage("alpine:3", "a"), Stage("debian:12", null, Copy("/", "/"), Mounting("a", "/"))));
}
