namespace AttrDocker.Engine.Tests;

/// <summary>The images of <c>samples/HandsOn</c>, each built by the first test that asks for it.</summary>
public sealed class HandsOnImages : IDisposable
{
    internal const string Builder = "maven:3.6.3-jdk-11";
    internal const string Runner = "openjdk:11";

    private static readonly string Sample = Repository.PathOf("samples/HandsOn");
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<Image> _committed;
    private readonly Lazy<Image> _singleStage;

    public HandsOnImages()
    {
        var dockerfile = Path.Combine(Sample, "Dockerfile");
        _committed = new(() => Engine.Build(dockerfile, Sample));
        _singleStage = new(() => Engine.Build(_folder.Write("Dockerfile", SingleStageDockerfile.Of(File.ReadAllText(dockerfile))), Sample));
    }

    internal static Engine Engine => Engine.OfThisMachine.WithImages(Builder, Runner);

    /// <summary>The committed Dockerfile's image.</summary>
    internal Image Committed => _committed.Value;

    /// <summary>What the same instructions give without stages: everything happens, and stays, in the builder's image.</summary>
    internal Image SingleStage => _singleStage.Value;

    public void Dispose()
    {
        foreach (var image in new[] { _committed, _singleStage }.Where(image => image.IsValueCreated))
        {
            image.Value.Dispose();
        }

        _folder.Dispose();
    }
}
