using System.Diagnostics;
using System.Globalization;

namespace AttrDocker.Engine.Tests.Apps;

/// <summary>
/// The Dockerfile of <c>samples/Orders</c>'s API beside those that others write for it, in <c>compared/</c>: on one engine, one after the
/// other, with the same base images. Times are told, never asserted; <c>ATTRDOCKER_COMPARE_ROUNDS</c> gives the number of rounds.
/// </summary>
[Collection(DotNetImagesCollection.Name)]
public sealed class TemplateComparison(DotNetImages images, ITestOutputHelper output)
{
    private const string Ours = "src/Orders.Api/Dockerfile";
    private const string Changed = "src/Orders.Api/Program.cs";

    /// <summary>The file by which an image starts the app without <c>dotnet</c>: some templates leave it out.</summary>
    private const long AppHost = 100_000;

    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("ATTRDOCKER_COMPARE_ROUNDS") ?? "1", CultureInfo.InvariantCulture);

    [Fact]
    public void The_image_is_as_small_and_less_is_done_again_than_with_the_usual_templates()
    {
        Assert.NotNull(images.Sdk);
        var contestants = new[] { Own(), Template("VisualStudio"), Template("DockerInit") };

        for (var round = 0; round < Rounds; round++)
        {
            // Each is first in its turn: what one build leaves in the machine's memory helps the next.
            var turn = contestants.Skip(round % contestants.Length).Concat(contestants.Take(round % contestants.Length)).ToList();
            turn.ForEach(BuildCold);

            File.AppendAllText(Path.Combine(images.Orders, Changed), $"// One more line: {Guid.NewGuid()}\n");
            turn.ForEach(BuildAgain);
        }

        var (ours, others) = (contestants[0], contestants[1..]);
        foreach (var contestant in contestants)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{contestant.Name}: cold {contestant.Cold:F1} s ({contestant.Cold / ours.Cold:F2}), one line changed {contestant.Again:F1} s ({contestant.Again / ours.Again:F2}), image {contestant.Size / 1e6:F2} MB, context {images.ContextWith(contestant.IgnoreFile).Size} bytes"));
        }

        Assert.All(others, other => Assert.True(ours.Size <= other.Size + AppHost, $"Ours has {ours.Size} bytes, that of {other.Name} {other.Size}."));
    }

    private Contestant Own() => new("AttrDocker", File.ReadAllText(Path.Combine(images.Orders, Ours)), File.ReadAllText(Path.Combine(images.Orders, Ours + ".dockerignore")));

    private static Contestant Template(string name)
    {
        var file = Repository.PathOf($"tests/AttrDocker.Engine.Tests/apps/compared/{name}.Dockerfile");
        return new(name, File.ReadAllText(file), File.ReadAllText(file + ".dockerignore"));
    }

    private void BuildCold(Contestant contestant)
    {
        // Packages of its own too, where they are kept in a cache mount.
        var dockerfile = contestant.Dockerfile.Replace("id=nuget", "id=" + Guid.NewGuid().ToString("N"), StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(images.Orders, contestant.File), dockerfile);
        File.WriteAllText(Path.Combine(images.Orders, contestant.File + ".dockerignore"), contestant.IgnoreFile);
        var clock = Stopwatch.StartNew();
        var (image, _) = images.Build(images.Orders, contestant.File, "--no-cache");
        contestant.ColdTimes.Add(clock.Elapsed.TotalSeconds);
        contestant.Size = image.Size;
    }

    private void BuildAgain(Contestant contestant)
    {
        var clock = Stopwatch.StartNew();
        images.Build(images.Orders, contestant.File);
        contestant.AgainTimes.Add(clock.Elapsed.TotalSeconds);
    }

    private sealed record Contestant(string Name, string Dockerfile, string IgnoreFile)
    {
        public string File => Name + ".Dockerfile";

        public List<double> ColdTimes { get; } = [];

        public List<double> AgainTimes { get; } = [];

        /// <summary>The fastest of the rounds: whatever else a machine does only adds to it.</summary>
        public double Cold => ColdTimes.Min();

        public double Again => AgainTimes.Min();

        public long Size { get; set; }
    }
}
