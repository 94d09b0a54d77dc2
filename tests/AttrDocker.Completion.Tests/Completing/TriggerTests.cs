using AttrDocker.Completion.Tests.Harness;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.Completion.Tests.Completing;

public class TriggerTests
{
    [Theory]
    [InlineData("[Run(\"", true)]
    [InlineData("[Copy(\"a/", true)]
    [InlineData("[Run(\"$", true)]
    [InlineData("[Run(\"${", true)]
    [InlineData("    echo $", true)]
    [InlineData("[Run(\"a", false)]
    [InlineData("a /", false)]
    [InlineData("\"a\";\n/", false)]
    [InlineData("if (a) {", false)]
    [InlineData("", false)]
    public void The_list_opens_where_something_new_begins(string typed, bool opens) => Assert.Equal(opens, Trigger.Opens(SourceText.From(typed), typed.Length));

    [Theory]
    [InlineData("[CopyFrom(\"¦\")] class Image;", "builder")]
    [InlineData("[CopyFrom(\"builder\", \"/¦\")] class Image;", "out")]
    [InlineData("[WorkDir(\"$¦\")] class Image;", "PATH")]
    public async Task Just_typing_is_enough(string typed, string name) => Assert.Contains(
        name,
        await TypedFile.In("[BuildStage(\"golang:1.25\"), Run(\"mkdir /out\"), RuntimeStage(\"alpine\")]" + typed).NamesAfterTypingAsync());

    [Fact]
    public async Task A_letter_opens_nothing() =>
        Assert.Empty(await TypedFile.In("[BuildStage(\"golang:1.25\"), RuntimeStage(\"alpine\"), CopyFrom(\"b¦\")] class Image;").NamesAfterTypingAsync());
}
