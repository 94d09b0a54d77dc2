using System.Runtime.CompilerServices;

namespace AttrDocker.Dockerfiles.Tests.Readme;

/// <summary>Stands in for the console of a sample, and compares what it printed with the sample's own <c>// →</c> lines.</summary>
internal sealed class SampleConsole
{
    private readonly List<string> _lines = [];

    public void WriteLine(object? value) => _lines.AddRange((value?.ToString() ?? "").TrimEnd('\n').Split('\n'));

    public void HasPrinted([CallerMemberName] string sample = "") => Assert.True(
        _lines.SequenceEqual(Sample.Of(sample).Output),
        $"{sample} should end with\n\n{string.Concat(_lines.Select(static line => $"{Sample.Marker} {line}".TrimEnd() + "\n"))}");
}
