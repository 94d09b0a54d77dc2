using System.Collections.Concurrent;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Graph;
using CsCheck;

namespace AttrDocker.Dockerfiles.Tests.Artifacts;

public sealed class ArtifactAccuracyTests(ITestOutputHelper output)
{
    private const int Builds = 10_000;

    [Fact]
    public void Correct_builds_are_silent() =>
        BuildFamilies.Any.Sample(static build => Assert.Empty(Check(build.Copying(build.Artifact))), iter: Builds);

    [Theory]
    [InlineData(1, 0.50)]
    [InlineData(2, 0.70)]
    public void Mistyped_letters_are_found(int segmentFromEnd, double floor)
    {
        var all = new ConcurrentBag<(string Family, bool IsFound, bool IsMended)>();
        var mistakes =
            from build in BuildFamilies.Any
            from mistyped in Mistypings.Of(build.Artifact, segmentFromEnd)
            select (build, mistyped);

        mistakes.Sample(
            mistake =>
            {
                if (mistake.mistyped == mistake.build.Artifact)
                {
                    return;
                }

                var findings = Check(mistake.build.Copying(mistake.mistyped));
                var mended = findings is [{ Edits: [ReplaceValue { NewText: var corrected }] }] && corrected == mistake.build.Artifact;
                all.Add((mistake.build.Family, findings.Count > 0, mended));
            },
            iter: Builds);

        var found = all.Count(static m => m.IsFound);
        var mended = all.Count(static m => m.IsMended);
        var recall = (double)found / all.Count;
        output.WriteLine($"{all.Count} mistypings of segment {segmentFromEnd} from the end: found {recall:P1}; of those {(double)mended / found:P1} mended to the right path.");
        foreach (var family in all.GroupBy(static m => m.Family).OrderBy(static g => g.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"  {family.Key,-26} {family.Count(static m => m.IsFound),5} of {family.Count(),5}");
        }

        Assert.True(recall >= floor, $"Found {recall:P1}, expected at least {floor:P0}.");
        Assert.True(mended >= 0.99 * found, $"Only {mended} of {found} mends restore the path.");
    }

    private static IReadOnlyList<Finding> Check(Dockerfile dockerfile) => [.. new ArtifactShouldBeProducedByItsStage().Check(new(dockerfile))];
}
