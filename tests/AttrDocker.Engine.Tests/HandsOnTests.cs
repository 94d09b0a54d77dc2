using System.Diagnostics;

namespace AttrDocker.Engine.Tests;

public sealed class HandsOnTests(HandsOnImages images, ITestOutputHelper output) : IClassFixture<HandsOnImages>
{
    private const int Killed = 137;
    private static readonly TimeSpan DockersPatience = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task The_committed_Dockerfile_builds_an_image_that_answers_on_8080()
    {
        using var container = images.Committed.Start(8080);
        var clock = Stopwatch.StartNew();

        Assert.Equal("Hello from a container that C# attributes described.\n", await container.Ask(TestContext.Current.CancellationToken));

        output.WriteLine($"answered {clock.ElapsedMilliseconds} ms after docker run");
    }

    [Fact]
    public async Task Its_container_stops_when_asked_to()
    {
        using var container = images.Committed.Start(8080);
        await container.Ask(TestContext.Current.CancellationToken);

        var clock = Stopwatch.StartNew();
        container.Stop(DockersPatience);

        // The exec form makes the service process 1, which gets the signal; a shell in between would not pass it on.
        Assert.NotEqual(Killed, container.ExitCode);
        output.WriteLine($"stopped in {clock.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void The_final_image_is_its_base_image_and_the_jar()
    {
        var added = images.Committed.Files.Except(HandsOnImages.Engine.Files(HandsOnImages.Runner)).Order(StringComparer.Ordinal);

        // So it has no Maven, no source and no compiler, unless the base image has them.
        Assert.Equal(["usr/app/", "usr/app/app.jar"], added);
    }

    [Fact]
    public void The_final_image_holds_nothing_of_the_build()
    {
        string[] ofTheBuild = ["usr/bin/mvn", "usr/share/maven/", "usr/src/app/", "usr/src/app/pom.xml", "usr/src/app/target/"];

        // Where all happens in one stage they are there: the names are right.
        Assert.Equal(ofTheBuild, ofTheBuild.Where(images.SingleStage.Files.Contains));
        Assert.DoesNotContain(ofTheBuild, images.Committed.Files.Contains);
    }

    [Fact]
    public void The_final_image_is_smaller_than_a_single_stage_one()
    {
        var (two, one) = (images.Committed.Size, images.SingleStage.Size);

        output.WriteLine($"two stages: {Megabytes(two)}, one stage: {Megabytes(one)}, saved: {100 * (one - two) / one} %");
        Assert.True(two < one, $"The two-stage image has {two} bytes, the single-stage one {one}.");
    }

    [Fact]
    public void The_single_stage_image_serves_the_same_jar()
    {
        Assert.Contains("usr/app/app.jar", images.SingleStage.Files);
        Assert.Equal(EntrypointOf(images.Committed), EntrypointOf(images.SingleStage));
    }

    private static string EntrypointOf(Image image) => image.Inspect().GetProperty("Config").GetProperty("Entrypoint").GetRawText();

    private static string Megabytes(long bytes) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{bytes / 1e6:F1} MB");
}
