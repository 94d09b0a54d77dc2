using System.Globalization;
using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Tests.Artifacts;

public sealed class RealisticDockerfilesTests(ITestOutputHelper output)
{
    public static TheoryData<string> Names => [.. RealisticDockerfiles.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_that_builds_has_no_finding(string name)
    {
        var context = new RuleContext(RealisticDockerfiles.Read(name));
        Rule[] rules = [new ArtifactShouldBeProducedByItsStage(), new ReferencedStageShouldExist()];

        Assert.Equal([], rules.SelectMany(rule => rule.Check(context)).Select(static f => f.Message));
    }

    [Fact]
    public void Most_of_what_is_copied_is_known_to_be_produced()
    {
        var explained = new List<(ArtifactVerdict Verdict, FactStrength? Strength)>();
        foreach (var name in RealisticDockerfiles.Names)
        {
            var graph = StageGraph.Of(RealisticDockerfiles.Read(name));
            var flow = new ArtifactFlow(graph);
            output.WriteLine(name);
            foreach (var use in ArtifactUse.All(graph).Where(u => flow.PathOf(u) is not null))
            {
                var answer = flow.Explain(use);
                explained.Add((answer.Verdict, answer.Explanation?.Trace.Strength));
                output.WriteLine($"  {answer.Verdict,-8} {use.Written,-50} {Show(answer)} {(answer.Verdict == ArtifactVerdict.Possible ? flow.Of(use.Reference.Target!.Value).Openness : "")}");
            }
        }

        var produced = (double)explained.Count(static e => e.Verdict == ArtifactVerdict.Produced) / explained.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{explained.Count} sources: {produced:P1} produced."));
        foreach (var group in explained.GroupBy(static e => e).OrderByDescending(static g => g.Count()))
        {
            output.WriteLine($"  {group.Key.Verdict,-8} {group.Key.Strength?.ToString() ?? "nothing",-10} {group.Count()}");
        }

        Assert.SkipUnless(RealisticDockerfiles.AreOurs, "Of other samples it is not known how much is produced.");
        Assert.True(produced >= 0.75, $"Only {produced:P1} are known to be produced.");
    }

    private static string Show(ArtifactAnswer answer) => answer.Explanation is { } explanation
        ? $"{explanation.Trace.Strength} {explanation.Relation} {explanation.Path.Replace(ImagePath.Hole, '*')} ({explanation.Trace.Reason})"
        : "";
}
