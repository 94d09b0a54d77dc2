namespace AttrDocker.Engine.Tests;

/// <summary>A two-stage Dockerfile's instructions without the second stage, to see what the stages save.</summary>
internal static class SingleStageDockerfile
{
    private const string FromBuilder = "COPY --from=builder ";

    public static string Of(string dockerfile)
    {
        var lines = dockerfile.Split('\n');
        var secondStage = Array.FindLastIndex(lines, line => line.StartsWith("FROM ", StringComparison.Ordinal));
        return string.Join('\n', lines.Where((_, line) => line != secondStage).Select(InPlace));
    }

    // `install -D` makes the missing folders of its target, as COPY does.
    private static string InPlace(string line) =>
        line.StartsWith(FromBuilder, StringComparison.Ordinal) ? $"RUN install -D {line[FromBuilder.Length..]}" : line;
}
