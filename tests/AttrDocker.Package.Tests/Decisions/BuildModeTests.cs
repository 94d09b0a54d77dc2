using AttrDocker.Tasks.Decisions;

namespace AttrDocker.Package.Tests.Decisions;

public class BuildModeTests
{
    [Theory]
    [InlineData("Write")]
    [InlineData("write")]
    [InlineData(" WRITE ")]
    public void Case_and_blanks_do_not_count(string text)
    {
        Assert.True(BuildModes.TryParse(text, out var mode));
        Assert.Equal(BuildMode.Write, mode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("Check")]
    public void Anything_else_is_no_mode(string text) => Assert.False(BuildModes.TryParse(text, out _));
}
