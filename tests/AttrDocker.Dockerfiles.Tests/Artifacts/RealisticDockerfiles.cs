using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Dockerfiles.Tests.Artifacts;

/// <summary>
/// Dockerfiles as they are in the wild, in the folder Samples or in one that <c>ATTRDOCKER_ARTIFACT_SAMPLES</c> names. Each of them builds, so that
/// none has a finding.
/// </summary>
internal static class RealisticDockerfiles
{
    private static readonly string? Other = Environment.GetEnvironmentVariable("ATTRDOCKER_ARTIFACT_SAMPLES");

    private static readonly string Folder = Other ?? Path.Combine(Repository.Root, "tests/AttrDocker.Dockerfiles.Tests/Artifacts/Samples");

    /// <summary>Whether they are our own samples, of which is known how much is found.</summary>
    public static bool AreOurs => Other is null;

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.Dockerfile", SearchOption.AllDirectories).Select(static f => Path.GetRelativePath(Folder, f[..^".Dockerfile".Length])).Order(StringComparer.Ordinal)];

    /// <summary>What one of them says.</summary>
    public static Dockerfile Read(string name) => DockerfileParser.Parse(File.ReadAllText(Path.Combine(Folder, name + ".Dockerfile"))).Dockerfile;
}
