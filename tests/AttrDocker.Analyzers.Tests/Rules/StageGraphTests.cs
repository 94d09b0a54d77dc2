using AttrDocker.Analyzers.Tests.Harness;

namespace AttrDocker.Analyzers.Tests.Rules;

/// <summary>The rules on stages, which know no C#: each one on attributes, at the exact argument.</summary>
public class StageGraphTests
{
    [Theory]
    [InlineData("""[BuildStage("a:1", Name = "x"), Stage("b:1", Name = {|ADK1001:"X"|}), RuntimeStage("c:1"), CopyFrom("x", "/a", "/a")] class Program;""")]
    [InlineData("""[BuildStage("a:1"), {|ADK1001:BuildStage("b:1")|}, RuntimeStage("c:1"), CopyFrom("builder", "/a", "/a")] class Program;""")]
    [InlineData("""[Stage("a:1", Name = {|ADK1002:"scratch"|}), RuntimeStage("scratch"), CopyFrom("scratch", "/a", "/a")] class Program;""")]
    [InlineData("""[Stage("a:1", Name = {|ADK1003:"Build Stage!"|}), RuntimeStage("b:1"), CopyFrom("Build Stage!", "/a", "/a")] class Program;""")]
    [InlineData("""[BuildStage("a:1"), RuntimeStage("b:1"), CopyFrom({|ADK1004:"bilder"|}, "/a", "/a"), BindMount("/m", From = {|ADK1004:"bulider"|}), Run("x")] class Program;""")]
    [InlineData("""[Stage("a:1", Name = "x"), CopyFrom({|ADK1005:"late"|}, "/a", "/a"), Stage("b:1", Name = "late"), RuntimeStage("x")] class Program;""")]
    [InlineData("""[BuildStage("a:1"), CopyFrom({|ADK1006:"builder"|}, "/a", "/a"), RuntimeStage("b:1"), CopyFrom("builder", "/a", "/a")] class Program;""")]
    [InlineData("""[Stage("a:1", Name = "x"), CopyFrom({|ADK1007:"y"|}, "/a", "/a"), Stage("b:1", Name = "y"), CopyFrom("x", "/a", "/a"), RuntimeStage("y")] class Program;""")]
    [InlineData("""[BuildStage("a:1"), RuntimeStage("b:1"), CopyFrom({|ADK1008:"7"|}, "/a", "/a")] class Program;""")]
    [InlineData("""[BuildStage("a:1"), RuntimeStage("b:1"), CopyFrom({|ADK1009:"0"|}, "/a", "/a")] class Program;""")]
    [InlineData("""[BuildStage("a:1", Name = "build"), RuntimeStage({|ADK1010:"Build"|})] class Program;""")]
    [InlineData("""[BuildStage("a:1"), RuntimeStage("builder"), CopyFromImage({|ADK1011:"x:$V"|}, "/a", "/a"), BindMount("/m", From = {|ADK1011:"$V"|}), Run("x")] class Program;""")]
    [InlineData("""[BuildStage("a:1", Name = {|ADK1012:"tools"|}), RuntimeStage("b:1")] class Program;""")]
    [InlineData("""[{|ADK1012:BuildStage("a:1")|}, Stage("b:1", Name = {|ADK1012:"alone"|}), {|ADK1012:Stage("c:1")|}, RuntimeStage("d:1")] class Program;""")]
    [InlineData("""[Stage("node:22", Name = {|ADK1013:"nginx"|}), RuntimeStage("nginx")] class Program;""")]
    [InlineData("""[BuildStage("a:1", Name = {|ADK1013:"x"|}), RuntimeStage("b:1"), CopyFromContext("x", "/a", "/a"), CopyFrom("x", "/a", "/a")] class Program;""")]
    [InlineData("""[BuildStage("alpine:3.20"), RuntimeStage("b:1"), CopyFrom("builder", ["/etc", {|ADK1014:"/."|}], "/")] class Program;""")]
    [InlineData("""[RuntimeStage("debian:12"), CopyFromImage("busybox", {|ADK1014:"/"|}, "/")] class Program;""")]
    [InlineData("""[RuntimeStage("b:1"), Copy({|ADK1019:"../x"|}, "/x")] class Program;""")]
    [InlineData("""[BuildStage("a:1"), Run("x", Produces = ["/out/a", {|ADK1021:"/docs"|}]), RuntimeStage("b:1"), CopyFrom("builder", "/out/a", "/a")] class Program;""")]
    public Task A_rule_speaks_at_the_argument(string sample) => AnalyzerRun.VerifyAsync(sample);

    [Fact]
    public Task Typed_stages_are_marked_at_their_typeof() => AnalyzerRun.VerifyAsync("""
        [Image]
        static class Orders
        {
            [BuildStage("alpine:3.20"), CopyFrom({|ADK1006:typeof(Builder)|}, "/a", "/a")] static class Builder;
            [Stage("b:1"), CopyFrom({|ADK1005:typeof(Late)|}, "/a", "/a"), BindMount("/m", FromStage = {|ADK1005:typeof(Late)|}), Run("x")] static class Early;
            [{|ADK1012:BuildStage("d:1")|}] static class Unused;
            [Stage("c:1")] static class Late;
            [RuntimeStage(typeof(Early)), CopyFrom(typeof(Builder), {|ADK1014:"/"|}, "/")] static class Final;
        }
        """);

    [Theory]
    [InlineData("""[Image(Target = "test"), Stage("a:1", Name = "test"), Stage("b:1", Name = {|ADK1012:"alone"|}), Stage("c:1", Name = "last")] class Program;""")]
    [InlineData("""[Image(Target = "TEST"), BuildStage("a:1", Name = "test"), Stage("c:1", Name = "last")] class Program;""")]
    [InlineData("""[BuildStage("a:1"), Stage("builder", Name = "test"), Run("x"), Stage("scratch", Name = "export"), CopyFrom("builder", "/a", "/"), RuntimeStage("builder")] class Program;""")]
    [InlineData("""[Stage("a:1", Name = "worker", Cmd = ["x"]), RuntimeStage("b:1")] class Program;""")]
    [InlineData("""[BuildStage("a:1"), RuntimeStage("b:1"), OnBuild("COPY --from=builder /a /a")] class Program;""")]
    public async Task Targets_are_no_stages_without_a_use(string sample)
    {
        var markup = Markup.Parse(sample);

        var reported = await AnalyzerRun.RunAsync(Sources.Compile(markup.Text));

        Assert.Equal(markup.Marks, reported.Select(static d => (d.Id, d.Location.SourceSpan)));
    }

    [Fact]
    public Task An_official_image_may_give_a_stage_its_name() =>
        AnalyzerRun.VerifyAsync("""[Stage("python:3.12", Name = "python"), RuntimeStage("python")] class Program;""");
}
