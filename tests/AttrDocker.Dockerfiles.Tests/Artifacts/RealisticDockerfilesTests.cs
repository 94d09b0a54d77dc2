using System.Globalization;
using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.Editing;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Correctness;
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
        Rule[] rules =
        [
            new ArtifactShouldBeProducedByItsStage(), new ReferencedStageShouldExist(), new GlobalArgumentShouldBeRedeclared(),
            new ShellVariableShouldBeSet(), new ShellCommandShouldBeComplete(), new ExecFormShouldNeedNoShell(),
        ];

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

    [Fact]
    public void Most_variables_that_are_misspelt_in_commands_are_found()
    {
        var (found, all) = (0, 0);
        foreach (var file in RealisticDockerfiles.Names.Select(static name => RealisticDockerfiles.Read(name)))
        {
            foreach (var mutant in WithMisspeltVariables(file))
            {
                all++;
                found += new ShellVariableShouldBeSet().Check(new RuleContext(mutant)).Count() == 1 ? 1 : 0;
            }
        }

        output.WriteLine($"{found} of {all} found.");
        Assert.SkipUnless(RealisticDockerfiles.AreOurs, "Of other samples it is not known how much is to be found.");
        Assert.True(all > 20 && found >= all * 0.7, $"Only {found} of {all} are found.");
    }

    // Two letters in the midst of a declared name change places, where it is read plainly.
    private static IEnumerable<Dockerfile> WithMisspeltVariables(Dockerfile file)
    {
        foreach (var run in new RuleContext(file).Instructions<Run>())
        {
            var declared = run.Scope.Variables.Where(static v => v.Declaration is not null && v.Name.Length >= 5).Select(static v => v.Name).ToList();
            for (var i = 0; run.Instruction.Command is ShellForm shell && i < shell.Lines.Count; i++)
            {
                var line = shell.Lines[i];
                foreach (var name in declared)
                {
                    var middle = name.Length / 2;
                    var misspelt = $"${{{name[..(middle - 1)]}{name[middle]}{name[middle - 1]}{name[(middle + 1)..]}}}";
                    if (misspelt != $"${{{name}}}" && (line.Contains($"${{{name}}}", StringComparison.Ordinal) || line.EndsWith("$" + name, StringComparison.Ordinal)))
                    {
                        var changed = line.EndsWith("$" + name, StringComparison.Ordinal) ? line[..^(name.Length + 1)] + misspelt : line.Replace($"${{{name}}}", misspelt, StringComparison.Ordinal);
                        yield return file.Apply([new ReplaceValue(run.Place.At(Part.Command, i), line, changed)])!;
                    }
                }
            }
        }
    }

    private static string Show(ArtifactAnswer answer) => answer.Explanation is { } explanation
        ? $"{explanation.Trace.Strength} {explanation.Relation} {explanation.Path.Replace(ImagePath.Hole, '*')} ({explanation.Trace.Reason})"
        : "";
}
