using System.Collections.Concurrent;
using System.Globalization;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;
using CsCheck;

namespace AttrDocker.Dockerfiles.Tests.Artifacts;

/// <summary>Builds that are right by construction, and the same with one mistake: what is said without reason, and what is found.</summary>
public sealed class ArtifactAccuracyTests(ITestOutputHelper output)
{
    private const int Builds = 10_000;

    private static readonly Rule[] Rules = [new ArtifactShouldBeProducedByItsStage(), new ReferencedStageShouldExist()];

    private static readonly Dictionary<string, double> Floors = new()
    {
        [Mutations.StageName] = 1.00,
        [Mutations.LastName] = 0.57,
        [Mutations.NameBefore] = 0.86,
        [Mutations.Folder] = 0.52,
        [Mutations.OtherName] = 0.26,
        [Mutations.Deleted] = 1.00,
        [Mutations.Cached] = 0.92,
    };

    [Fact]
    public void Correct_builds_are_silent() =>
        BuildFamilies.Any.Sample(static build => Assert.Empty(Check(build.Copying(build.Artifact))), iter: Builds);

    [Fact]
    public void Mistakes_are_found()
    {
        var all = new ConcurrentBag<(string Class, string Family, bool IsFound, bool IsRight)>();
        var mistakes =
            from build in BuildFamilies.Any
            from seed in Gen.Int[0, 1_000_000]
            select (build, seed);
        mistakes.Sample(
            mistake =>
            {
                foreach (var (kind, from, _, file) in Mutations.Of(mistake.build.Copying(mistake.build.Artifact), mistake.seed))
                {
                    var findings = Check(file);
                    var isRight = findings.Count == 1 && (findings[0].Edits.IsEmpty || findings[0].Edits is [ReplaceValue { NewText: var corrected }] && corrected == from);
                    all.Add((kind, mistake.build.Family, findings.Count > 0, isRight));
                }
            },
            // Enough that chance alone does not bring a share below its floor.
            iter: Builds / 4);

        foreach (var (kind, floor) in Floors)
        {
            var ofClass = all.Where(m => m.Class == kind).ToList();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind,-30} found {Share(ofClass):P1} of {ofClass.Count}, at least {floor:P0}"));
            foreach (var family in ofClass.GroupBy(static m => m.Family).OrderBy(static g => g.Key, StringComparer.Ordinal))
            {
                output.WriteLine($"    {family.Key,-26} {family.Count(static m => m.IsFound),5} of {family.Count(),5}");
            }
        }

        Assert.All(Floors, pair => Assert.True(Share([.. all.Where(m => m.Class == pair.Key)]) >= pair.Value, pair.Key));
        var letters = all.Where(static m => m.IsFound && m.Class is Mutations.LastName or Mutations.NameBefore).ToList();
        Assert.True(letters.Count(static m => m.IsRight) >= 0.97 * letters.Count, $"Only {letters.Count(static m => m.IsRight)} of {letters.Count} mends restore the path.");
    }

    private static double Share(IReadOnlyCollection<(string Class, string Family, bool IsFound, bool IsRight)> mistakes) => (double)mistakes.Count(static m => m.IsFound) / mistakes.Count;

    private static IReadOnlyList<Finding> Check(Dockerfile dockerfile)
    {
        var context = new RuleContext(dockerfile);
        return [.. Rules.SelectMany(rule => rule.Check(context))];
    }
}
