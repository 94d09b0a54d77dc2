using AttrDocker.Dockerfiles;
using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.Editing;

namespace AttrDocker.Cli.Graphs;

/// <summary>Whether files that go along an arrow are there where they come from, and what makes them.</summary>
/// <param name="Verdict">Whether they are.</param>
/// <param name="Maker">The instruction that makes them, such as <c>RUN mvn package</c>; only where they are known to be there.</param>
internal sealed record ArtifactMark(ArtifactVerdict Verdict, string? Maker)
{
    /// <summary>The mark that stands before a path.</summary>
    public string Sign => SignOf(Verdict);

    /// <summary>The line below a path; <see langword="null"/> where there is nothing to say.</summary>
    public string? Note => Verdict == ArtifactVerdict.Missing ? "no instruction makes it" : Maker is null ? null : "by " + Maker;

    /// <summary>The mark of an answer.</summary>
    public static ArtifactMark Of(ArtifactAnswer answer, Dockerfile dockerfile) =>
        new(answer.Verdict, answer is { Verdict: ArtifactVerdict.Produced, Explanation.Trace: var trace } ? Describe(trace.Reason, dockerfile.InstructionAt(trace.Place)?.Keyword) : null);

    /// <summary>The sign of a verdict.</summary>
    public static string SignOf(ArtifactVerdict verdict) => verdict switch
    {
        ArtifactVerdict.Produced => "✓",
        ArtifactVerdict.Missing => "✗",
        _ => "?",
    };

    /// <summary>The word for a verdict.</summary>
    public static string NameOf(ArtifactVerdict verdict) => verdict.ToString().ToLowerInvariant();

    private static string Describe(string reason, string? keyword) =>
        keyword is null || reason == keyword || reason.StartsWith(keyword + " ", StringComparison.Ordinal) ? reason : keyword + " " + reason;
}
