using System.Text.RegularExpressions;

namespace AttrDocker.Engine.Tests.Apps;

/// <summary>What BuildKit tells of a build with <c>--progress=plain</c>.</summary>
internal sealed partial class BuildLog(string text)
{
    private readonly IReadOnlyList<BuildStep> _steps = [.. Titles().Matches(text)
        .Select(title => (Vertex: title.Groups["vertex"].Value, Title: title.Groups["title"].Value.TrimEnd('\r')))
        .DistinctBy(step => step.Vertex)
        .Select(step => new BuildStep(step.Title, Regex.IsMatch(text, $@"^#{step.Vertex} CACHED\r?$", RegexOptions.Multiline)))];

    /// <summary>Whether a step came from the cache.</summary>
    /// <param name="instruction">A text that only this step's instruction has in it.</param>
    public bool IsCached(string instruction)
    {
        var steps = _steps.Where(step => step.Title.Contains(instruction, StringComparison.Ordinal)).ToList();
        Assert.True(steps.Count == 1, $"{steps.Count} steps have '{instruction}' in them:\n{text}");
        return steps[0].IsCached;
    }

    [GeneratedRegex(@"^#(?<vertex>\d+) (?<title>\[.*)$", RegexOptions.Multiline)]
    private static partial Regex Titles();

    /// <param name="Title">The stage, the number and the instruction.</param>
    /// <param name="IsCached">Whether nothing had to be done.</param>
    private sealed record BuildStep(string Title, bool IsCached);
}
