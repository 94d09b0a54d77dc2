using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.Stages;
using static AttrDocker.Dockerfiles.Tests.Rules.Sample;

namespace AttrDocker.Dockerfiles.Tests.Artifacts;

/// <summary>What pictures of the graph and completion are told.</summary>
public sealed class ArtifactFlowTests
{
    private static readonly Stage Build = Stage("golang:1.24", "build", WorkDir("/src"), Copy("go.mod", "./"), Copy(".", "."), Run("go build -o /out/orders ./cmd/orders"));

    [Fact]
    public void An_answer_names_the_instruction_and_the_command()
    {
        var answer = Flow(Build).Explain(0, "/out/orders");

        Assert.Equal(ArtifactVerdict.Produced, answer.Verdict);
        Assert.Equal(("/out/orders", "go build -o", 3), (answer.Explanation!.Path, answer.Explanation.Trace.Reason, answer.Explanation.Trace.Place.Instruction));
    }

    [Theory]
    [InlineData("/out", "Produced")]
    [InlineData("/out/orders", "Produced")]
    [InlineData("/src/go.mod", "Produced")]
    [InlineData("/src/anything", "Possible")]
    [InlineData("/out/order*", "Produced")]
    [InlineData("/out/odrers", "Missing")]
    [InlineData("/nowhere", "Missing")]
    [InlineData("/usr/local/go/bin/go", "Produced")]
    public void A_path_has_one_of_three_verdicts(string path, string verdict) => Assert.Equal(verdict, Flow(Build, Final("build", "/out/orders")).Explain(0, path).Verdict.ToString());

    [Fact]
    public void The_products_of_a_stage_are_what_its_instructions_write() =>
        Assert.Equal(["/out/orders go build -o", "/src COPY", "/src/go.mod COPY"], Flow(Build).ProductsOf(0).Select(static p => $"{p.Path} {p.Reason}"));

    [Fact]
    public void A_stage_has_what_its_base_and_the_stages_that_it_copies_from_have()
    {
        var flow = Flow(Build, Stage("debian:12", "collect", CopyFrom("build", "/out", "/collected"), Run("rm -rf /collected/orders.old")), Stage("collect", "last"));

        Assert.Equal(["/collected COPY", "/collected/orders go build -o", "/collected/out COPY"], flow.ProductsOf(2).Select(static p => $"{p.Path} {p.Reason}"));
        Assert.Equal(ArtifactVerdict.Produced, flow.Explain(2, "/collected/orders").Verdict);
    }

    [Fact]
    public void Folders_that_are_copied_into_each_other_come_to_an_end()
    {
        var commands = string.Join(" && ", Enumerable.Range(0, 200).Select(static i => i % 2 == 0 ? "cp -r /a/. /b" : "cp -r /b /a"));

        Assert.Equal(ArtifactVerdict.Produced, Flow(Stage("debian:12", "x", Run("mkdir -p /a/x /b/y && " + commands))).Explain(0, "/b/x").Verdict);
    }

    private static ArtifactFlow Flow(params Stage[] stages) => new(StageGraph.Of(File(stages)));
}
