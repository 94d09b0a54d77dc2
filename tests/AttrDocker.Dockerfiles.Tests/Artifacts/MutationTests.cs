using System.Globalization;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;

namespace AttrDocker.Dockerfiles.Tests.Artifacts;

/// <summary>How many mistakes are found in realistic files, by the kind of mistake.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int Rounds = 5;

    private static readonly Rule[] Rules = [new ArtifactShouldBeProducedByItsStage(), new ReferencedStageShouldExist()];

    // Most of the samples are traps, so that less can be told of them than of common files.
    private static readonly Dictionary<string, double> Floors = new()
    {
        [Mutations.StageName] = 1.00,
        [Mutations.LastName] = 0.59,
        [Mutations.NameBefore] = 0.72,
        [Mutations.Folder] = 0.52,
        [Mutations.OtherName] = 0.11,
        [Mutations.Deleted] = 1.00,
        [Mutations.Cached] = 0.91,
    };

    [Fact]
    public void Mistakes_are_found()
    {
        var all = new List<(string Class, bool IsDotNet, bool IsFound, string Text)>();
        foreach (var name in RealisticDockerfiles.Names)
        {
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var (kind, from, to, file) in Mutations.Of(RealisticDockerfiles.Read(name), round))
                {
                    var context = new RuleContext(file);
                    all.Add((kind, name.StartsWith("dotnet", StringComparison.Ordinal), Rules.Any(rule => rule.Check(context).Any()), $"{name}: {from} -> {to}"));
                }
            }
        }

        foreach (var (kind, floor) in Floors)
        {
            output.WriteLine($"{kind,-30} {Show(all.Where(m => m.Class == kind))}; with dotnet publish {Show(all.Where(m => m.Class == kind && m.IsDotNet))}; at least {floor:P0}");
        }

        foreach (var missed in all.Where(static m => !m.IsFound).DistinctBy(static m => (m.Class, m.Text)).OrderBy(static m => m.Class, StringComparer.Ordinal))
        {
            output.WriteLine($"  not found: {missed.Class}: {missed.Text}");
        }

        Assert.SkipUnless(RealisticDockerfiles.AreOurs, "Of other samples it is not known how much is to be found.");
        Assert.All(Floors, pair => Assert.True(Share(all.Where(m => m.Class == pair.Key)) >= pair.Value, $"{pair.Key}: {Show(all.Where(m => m.Class == pair.Key))}, expected {pair.Value:P0}."));
    }

    private static string Show(IEnumerable<(string Class, bool IsDotNet, bool IsFound, string Text)> mistakes) =>
        string.Create(CultureInfo.InvariantCulture, $"{mistakes.Count(static m => m.IsFound)} of {mistakes.Count()} ({Share(mistakes):P1})");

    private static double Share(IEnumerable<(string Class, bool IsDotNet, bool IsFound, string Text)> mistakes) =>
        (double)mistakes.Count(static m => m.IsFound) / Math.Max(1, mistakes.Count());
}
