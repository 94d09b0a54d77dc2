using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Dockerfiles.Tests.Artifacts;

/// <summary>Dockerfiles as they are in the wild, in the folder Samples. Each of them builds, so that none has a finding.</summary>
internal static class RealisticDockerfiles
{
    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, Folder), "*.Dockerfile").Select(static f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    private const string Folder = "tests/AttrDocker.Dockerfiles.Tests/Artifacts/Samples";

    /// <summary>What one of them says.</summary>
    public static Dockerfile Read(string name) => DockerfileParser.Parse(Repository.Read($"{Folder}/{name}.Dockerfile")).Dockerfile;
}
