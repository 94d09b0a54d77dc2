using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class StageShouldBeReachableTests : RuleTest<StageShouldBeReachable>
{
    private static readonly Run Build = Run("go build -o /out/a");

    [Fact]
    public void A_named_stage_that_stands_alone_triggers()
    {
        var file = File(Stage("golang:1.24", "tools", Build), Stage("maven:3", "builder", Run("mvn package")), Final("builder", "/x"));

        var finding = Triggers(
            file,
            new(0, Place.From, Part.StageName),
            "No other stage uses stage 'tools'. Remove it, unless you build it with '--target tools'.");

        Assert.Empty(finding.Edits);
        Assert.Equal("Remove stage 'tools'", Assert.Single(finding.Suggestions).Title);
        Assert.Equal(File(file.Stages[1], file.Stages[2]), Suggested(file, finding));
    }

    [Fact]
    public void A_stage_without_a_name_triggers_and_numbers_follow_its_removal()
    {
        var file = File(Stage("golang:1.24", null, Build), Stage("maven:3", null), Final("1", "/x"));

        var finding = Triggers(file, new(0, Place.From), "No other stage uses stage 0. Remove it, or give it a name and use that.");

        Assert.Equal(File(Stage("maven:3", null), Final("0", "/x")), Suggested(file, finding));
    }

    [Fact]
    public void A_stage_without_a_name_triggers_although_it_uses_another() =>
        Triggers(
            File(Stage("a", "base"), Stage("base", null, Build), Final("base", "/x")),
            new(1, Place.From),
            "No other stage uses stage 1. Remove it, or give it a name and use that.");

    [Fact]
    public void A_build_stage_of_which_nothing_is_taken_triggers_even_if_it_uses_another()
    {
        var file = File(Stage("a", "base"), Stage("base", "builder", Build), Final("base", "/x"));

        var finding = Assert.Single(Check(new RuleContext(file) { RoleOf = static stage => stage == 1 ? StageRole.Build : StageRole.Unknown }));

        Assert.Equal("No other stage uses stage 'builder'. Copy what it makes into a later stage, or remove it.", finding.Message);
    }

    [Fact]
    public void A_comment_of_a_person_is_not_offered_for_removal() =>
        Assert.Empty(Assert.Single(Check(File(Stage("a", "x", Build with { Comment = "Why." }), Final("alpine:3", "/x")))).Suggestions);

    [Fact]
    public void A_stage_that_the_author_calls_a_target_is_silent() =>
        Assert.Empty(Check(new RuleContext(File(Stage("a", null, Build), Stage("b", null))) { RoleOf = static _ => StageRole.Target }));

    [Fact]
    public void Stages_that_others_use_are_silent() => Silent(File(
        Stage("a", "base"),
        Stage("base", "copied"),
        Stage("b", "mounted"),
        Stage("c", null),
        Stage("d", null, CopyFrom("copied", "/x"), Mounting("mounted", "/x"), CopyFrom("3", "/x"))));

    [Fact]
    public void The_last_stage_is_silent() => Silent(File(Stage("a", null)));

    [Fact]
    public void Test_runs_and_exports_are_silent() => Silent(File(
        Stage("golang:1.24", "build", Build),
        Stage("build", "test", Run("go test ./...")),
        Stage("scratch", "export", CopyFrom("build", "/out")),
        Stage("golangci", "lint", Mounting("build", "/src")),
        Final("build", "/out/a")));

    [Fact]
    public void A_named_stage_that_can_be_run_is_silent() => Silent(File(
        Stage("a", "worker", new Cmd(new ExecForm(["x"]))),
        Stage("a", "api", new Entrypoint(new ExecForm(["x"]))),
        Stage("a", "web", new Expose(["80"])),
        Stage("a", null)));

    [Fact]
    public void A_stage_that_an_ONBUILD_trigger_names_is_silent() => Silent(File(
        Stage("a", "assets"),
        Stage("b", "tools"),
        Stage("c", null, new OnBuild(CopyFrom("assets", "/x")), new OnBuild(Mounting("TOOLS", "/x")))));

    [Fact]
    public void Where_a_reference_is_broken_another_rule_speaks()
    {
        Silent(File(Stage("a", "builder"), Final("bulider", "/x")));
        Silent(File(Stage("a", "builder"), Final("7", "/x")));
        Silent(File(Stage("a", "builder"), Final("$BUILDER", "/x")));
        Silent(File(Stage("a", "builder"), Stage("bulider", null)));
        Silent(File(Stage("base", "builder"), Stage("b", "base"), Stage("c", null)));
        Silent(File(Stage("a", "x"), Stage("b", "x"), Final("x", "/x")));
    }

    [Fact]
    public void Stages_in_a_circle_are_silent() => Silent(File(Stage("a", "x", CopyFrom("y", "/x")), Stage("a", "y", CopyFrom("x", "/y")), Stage("b", null)));

    [Fact]
    public void Images_and_named_contexts_do_not_hide_that_a_stage_is_unused()
    {
        Assert.Single(Check(File(Stage("a", "tools", Build), Final("nginx", "/x"), Final("ghcr.io/a/b:1", "/x"))), static f => f.Place.Stage == 0);
        Assert.Single(Check(File(Stage("a", "tools", Build), Final("shared", "/x")), ReferenceKind.Context));
    }
}
