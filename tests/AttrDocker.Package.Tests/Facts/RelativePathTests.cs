using AttrDocker.Tasks.Facts;

namespace AttrDocker.Package.Tests.Facts;

public class RelativePathTests
{
    [Theory]
    [InlineData("/r/src/App", "/r/src/App/a.props", "a.props")]
    [InlineData("/r/src/App", "/r/src/Library/Library.csproj", "../Library/Library.csproj")]
    [InlineData("/r/src/App", "/r/global.json", "../../global.json")]
    [InlineData("/r/src/App", "/r", "../..")]
    [InlineData("/r/src/App/", "/r/src/App", ".")]
    [InlineData("/r/src/App", "/r/src/App.Tests/x", "../App.Tests/x")]
    [InlineData("/", "/a b/ü;%20.props", "a b/ü;%20.props")]
    [InlineData(@"C:\r\src", @"C:\r\eng\a.props", "../eng/a.props")]
    [InlineData(@"C:\r\src", @"D:\r\a.props", null)]
    public void A_path_is_told_as_seen_from_a_folder(string folder, string path, string? expected) =>
        Assert.Equal(expected, RelativePath.Of(folder, path));

    [Theory]
    [InlineData("/r", "/r/a", true)]
    [InlineData("/r", "/r", true)]
    [InlineData("/r", "/read", false)]
    [InlineData("/", "/read", true)]
    public void A_folder_holds_what_lies_below_it(string folder, string path, bool expected) =>
        Assert.Equal(expected, RelativePath.IsInside(folder, path));
}
