using System.Text.RegularExpressions;

namespace AttrDocker.Dockerfiles.Tests.Readme;

/// <summary>A region of <c>ReadmeSamples.cs</c>.</summary>
/// <param name="Method">The test that holds it; empty for the usings.</param>
/// <param name="Text">Its lines, without the indentation of the method.</param>
internal sealed partial record Sample(string Method, string Text)
{
    /// <summary>Begins a line that the sample prints.</summary>
    public const string Marker = "// →";

    public static IReadOnlyList<Sample> All { get; } =
    [
        .. Regions().Matches(Repository.Read("tests/AttrDocker.Dockerfiles.Tests/Readme/ReadmeSamples.cs")).Select(static match =>
            new Sample(match.Groups["method"].Value, match.Groups["text"].Value.Replace("\n        ", "\n", StringComparison.Ordinal).Trim())),
    ];

    /// <summary>What the sample says that it prints.</summary>
    public IEnumerable<string> Output =>
        Text.Split('\n').Where(static line => line.StartsWith(Marker, StringComparison.Ordinal)).Select(static line => line[Marker.Length..] is [' ', .. var printed] ? printed : "");

    public static Sample Of(string method) => All.Single(sample => sample.Method == method);

    [GeneratedRegex(@"(public void (?<method>\w+)\(\)\s*\{\s*)?#region \w+\n(?<text>.*?)\n *#endregion", RegexOptions.Singleline)]
    private static partial Regex Regions();
}
