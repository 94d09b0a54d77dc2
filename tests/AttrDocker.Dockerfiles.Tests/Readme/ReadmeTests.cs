using System.Text.RegularExpressions;

namespace AttrDocker.Dockerfiles.Tests.Readme;

public sealed partial class ReadmeTests
{
    [Fact]
    public void The_readme_shows_the_samples_that_are_compiled_and_run()
    {
        var blocks = CSharp().Matches(Repository.Read("src/AttrDocker.Dockerfiles/README.md")).Select(static match => match.Groups["text"].Value.Trim());

        Assert.Equal(Sample.All.Select(static sample => sample.Text), blocks);
    }

    [GeneratedRegex(@"^```csharp\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CSharp();
}
