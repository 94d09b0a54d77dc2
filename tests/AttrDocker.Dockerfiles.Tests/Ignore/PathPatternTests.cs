using AttrDocker.Dockerfiles.Ignore;

namespace AttrDocker.Dockerfiles.Tests.Ignore;

/// <summary>The table of Go's <c>path/filepath</c>, in its order.</summary>
public sealed class PathPatternTests
{
    [Theory]
    [InlineData("abc", "abc", true)]
    [InlineData("*", "abc", true)]
    [InlineData("*c", "abc", true)]
    [InlineData("a*", "a", true)]
    [InlineData("a*", "abc", true)]
    [InlineData("a*", "ab/c", false)]
    [InlineData("a*/b", "abc/b", true)]
    [InlineData("a*/b", "a/c/b", false)]
    [InlineData("a*b*c*d*e*/f", "axbxcxdxe/f", true)]
    [InlineData("a*b*c*d*e*/f", "axbxcxdxexxx/f", true)]
    [InlineData("a*b*c*d*e*/f", "axbxcxdxe/xxx/f", false)]
    [InlineData("a*b*c*d*e*/f", "axbxcxdxexxx/fff", false)]
    [InlineData("a*b?c*x", "abxbbxdbxebxczzx", true)]
    [InlineData("a*b?c*x", "abxbbxdbxebxczzy", false)]
    [InlineData("ab[c]", "abc", true)]
    [InlineData("ab[b-d]", "abc", true)]
    [InlineData("ab[e-g]", "abc", false)]
    [InlineData("ab[^c]", "abc", false)]
    [InlineData("ab[^b-d]", "abc", false)]
    [InlineData("ab[^e-g]", "abc", true)]
    [InlineData("a\\*b", "a*b", true)]
    [InlineData("a\\*b", "ab", false)]
    [InlineData("a?b", "a☺b", true)]
    [InlineData("a[^a]b", "a☺b", true)]
    [InlineData("a???b", "a☺b", false)]
    [InlineData("a[^a][^a][^a]b", "a☺b", false)]
    [InlineData("[a-ζ]*", "α", true)]
    [InlineData("*[a-ζ]", "A", false)]
    [InlineData("a?b", "a/b", false)]
    [InlineData("a*b", "a/b", false)]
    [InlineData("[\\]a]", "]", true)]
    [InlineData("[\\-]", "-", true)]
    [InlineData("[x\\-]", "x", true)]
    [InlineData("[x\\-]", "-", true)]
    [InlineData("[x\\-]", "z", false)]
    [InlineData("[\\-x]", "x", true)]
    [InlineData("[\\-x]", "-", true)]
    [InlineData("[\\-x]", "a", false)]
    [InlineData("*x", "xxx", true)]
    [InlineData("**", "a/b", false)]
    [InlineData("[z-a]", "m", false)]
    [InlineData("arr[[]0].txt", "arr[0].txt", true)]
    public void A_path_fits_or_not(string text, string path, bool fits)
    {
        Assert.True(PathPattern.TryParse(text, out var pattern));
        Assert.Equal(fits, pattern.IsMatch(path));
    }

    [Theory]
    [InlineData("[]a]")]
    [InlineData("[-]")]
    [InlineData("[x-]")]
    [InlineData("[-x]")]
    [InlineData("\\")]
    [InlineData("[a-b-c]")]
    [InlineData("[")]
    [InlineData("[^")]
    [InlineData("[^bc")]
    [InlineData("a[")]
    [InlineData("a/b[")]
    [InlineData("[]")]
    [InlineData("[a\\")]
    public void What_Go_refuses_is_no_pattern(string text) => Assert.False(PathPattern.TryParse(text, out _));

    [Theory]
    [InlineData("src/*.cs", true)]
    [InlineData("src/a?", true)]
    [InlineData("[a]", true)]
    [InlineData("src/a\\*", false)]
    [InlineData("src]", false)]
    [InlineData("a\\", false)]
    public void Wildcards_are_seen_as_the_builder_sees_them(string source, bool hasWildcards) => Assert.Equal(hasWildcards, PathPattern.HasWildcards(source));
}
