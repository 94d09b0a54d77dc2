using AttrDocker.Dockerfiles.Ignore;

namespace AttrDocker.Dockerfiles.Tests.Ignore;

/// <summary>The tables are those of moby's patternmatcher and ignorefile, in its order.</summary>
public sealed class IgnoreFileTests
{
    [Theory]
    [InlineData("**", "file", true)]
    [InlineData("**", "file/", true)]
    [InlineData("**/", "file", true)]
    [InlineData("**/", "file/", true)]
    [InlineData("**", "/", true)]
    [InlineData("**/", "/", true)]
    [InlineData("**", "dir/file", true)]
    [InlineData("**/", "dir/file", true)]
    [InlineData("**", "dir/file/", true)]
    [InlineData("**/", "dir/file/", true)]
    [InlineData("**/**", "dir/file", true)]
    [InlineData("**/**", "dir/file/", true)]
    [InlineData("dir/**", "dir/file", true)]
    [InlineData("dir/**", "dir/file/", true)]
    [InlineData("dir/**", "dir/dir2/file", true)]
    [InlineData("dir/**", "dir/dir2/file/", true)]
    [InlineData("**/dir", "dir", true)]
    [InlineData("**/dir", "dir/file", true)]
    [InlineData("**/dir2/*", "dir/dir2/file", true)]
    [InlineData("**/dir2/*", "dir/dir2/file/", true)]
    [InlineData("**/dir2/**", "dir/dir2/dir3/file", true)]
    [InlineData("**/dir2/**", "dir/dir2/dir3/file/", true)]
    [InlineData("**file", "file", true)]
    [InlineData("**file", "dir/file", true)]
    [InlineData("**/file", "dir/file", true)]
    [InlineData("**file", "dir/dir/file", true)]
    [InlineData("**/file", "dir/dir/file", true)]
    [InlineData("**/file*", "dir/dir/file", true)]
    [InlineData("**/file*", "dir/dir/file.txt", true)]
    [InlineData("**/file*txt", "dir/dir/file.txt", true)]
    [InlineData("**/file*.txt", "dir/dir/file.txt", true)]
    [InlineData("**/file*.txt*", "dir/dir/file.txt", true)]
    [InlineData("**/**/*.txt", "dir/dir/file.txt", true)]
    [InlineData("**/**/*.txt2", "dir/dir/file.txt", false)]
    [InlineData("**/*.txt", "file.txt", true)]
    [InlineData("**/**/*.txt", "file.txt", true)]
    [InlineData("a**/*.txt", "a/file.txt", true)]
    [InlineData("a**/*.txt", "a/dir/file.txt", true)]
    [InlineData("a**/*.txt", "a/dir/dir/file.txt", true)]
    [InlineData("a/*.txt", "a/dir/file.txt", false)]
    [InlineData("a/*.txt", "a/file.txt", true)]
    [InlineData("a/*.txt**", "a/file.txt", true)]
    [InlineData("a[b-d]e", "ae", false)]
    [InlineData("a[b-d]e", "ace", true)]
    [InlineData("a[b-d]e", "aae", false)]
    [InlineData("a[^b-d]e", "aze", true)]
    [InlineData(".*", ".foo", true)]
    [InlineData(".*", "foo", false)]
    [InlineData("abc.def", "abcdef", false)]
    [InlineData("abc.def", "abc.def", true)]
    [InlineData("abc.def", "abcZdef", false)]
    [InlineData("abc?def", "abcZdef", true)]
    [InlineData("abc?def", "abcdef", false)]
    [InlineData("a\\\\", "a\\", true)]
    [InlineData("**/foo/bar", "foo/bar", true)]
    [InlineData("**/foo/bar", "dir/foo/bar", true)]
    [InlineData("**/foo/bar", "dir/dir2/foo/bar", true)]
    [InlineData("abc/**", "abc", false)]
    [InlineData("abc/**", "abc/def", true)]
    [InlineData("abc/**", "abc/def/ghi", true)]
    [InlineData("**/.foo", ".foo", true)]
    [InlineData("**/.foo", "bar.foo", false)]
    [InlineData("a(b)c/def", "a(b)c/def", true)]
    [InlineData("a(b)c/def", "a(b)c/xyz", false)]
    [InlineData("a.|)$(}+{bc", "a.|)$(}+{bc", true)]
    [InlineData("dist/proxy.py-2.4.0rc3.dev36+g08acad9-py3-none-any.whl", "dist/proxy.py-2.4.0rc3.dev36+g08acad9-py3-none-any.whl", true)]
    [InlineData("dist/*.whl", "dist/proxy.py-2.4.0rc3.dev36+g08acad9-py3-none-any.whl", true)]
    public void One_pattern(string pattern, string path, bool isIgnored) => Assert.Equal(isIgnored, IgnoreFile.Parse(pattern).IsIgnored(path));

    [Theory]
    [InlineData("**\n!util/docker/web", "util/docker/web/foo", false)]
    [InlineData("**\n!util/docker/web\nutil/docker/web/foo", "util/docker/web/foo", true)]
    [InlineData("**\n!dist/proxy.py-2.4.0rc3.dev36+g08acad9-py3-none-any.whl", "dist/proxy.py-2.4.0rc3.dev36+g08acad9-py3-none-any.whl", false)]
    [InlineData("**\n!dist/*.whl", "dist/proxy.py-2.4.0rc3.dev36+g08acad9-py3-none-any.whl", false)]
    [InlineData("docs\n!docs/README.md", "docs", true)]
    [InlineData("docs\n!docs/README.md", "docs/README.md", false)]
    [InlineData("docs\n!docs/README.md", "docs/other.md", true)]
    [InlineData("!fileutils.go\n*.go", "fileutils.go", true)]
    [InlineData("*.go\n!fileutils.go", "fileutils.go", false)]
    [InlineData("*.md\n!README*.md\nREADME-secret.md", "README-secret.md", true)]
    [InlineData("*.md\n!README*.md\nREADME-secret.md", "README.md", false)]
    [InlineData("*.md\nREADME-secret.md\n!README*.md", "README-secret.md", false)]
    public void The_last_fitting_line_wins(string text, string path, bool isIgnored) => Assert.Equal(isIgnored, IgnoreFile.Parse(text).IsIgnored(path));

    [Theory]
    [InlineData(".", "src/app.cs", false)]
    [InlineData("..", "src", false)]
    [InlineData("/", "src", false)]
    [InlineData("Src", "src", false)]
    [InlineData("src", "src2", false)]
    [InlineData("src/app", "src", false)]
    [InlineData("app", "src/app", false)]
    [InlineData("/src/", "src/app.cs", true)]
    [InlineData("./src/./x/..", "src/app.cs", true)]
    [InlineData("!src\n*", "src", true)]
    [InlineData("*", "src/app/x", true)]
    [InlineData("*/temp*", "somedir/temporary.txt", true)]
    [InlineData("*/*/temp*", "somedir/temporary.txt", false)]
    [InlineData("temp?", "tempa", true)]
    [InlineData("a?b", "a😀b", true)]
    [InlineData("[α-ω]", "β", true)]
    [InlineData("a\\*b", "a*b", true)]
    [InlineData("a\\*b", "axb", false)]
    [InlineData("***", "x", true)]
    public void Places_and_characters(string pattern, string path, bool isIgnored) => Assert.Equal(isIgnored, IgnoreFile.Parse(pattern).IsIgnored(path));

    [Fact]
    public void Lines_are_read_as_moby_reads_them() => Assert.Equal(
        ["test1", "test2", "a/file", "lastfile", "inverted/abs/path", "!", "x"],
        IgnoreFile.Parse("\uFEFFtest1\n/test2\n/a/file/\n\n# comment\n#! /foo\nlastfile\n  ! /inverted/abs/path \n!!\r\n\t x\t\r\n").Patterns.Select(static p => p.Text));

    [Fact]
    public void A_number_sign_after_a_blank_is_no_comment() => Assert.True(IgnoreFile.Parse(" #x").IsIgnored("#x"));

    [Theory]
    [InlineData("a\n!\n", 2, "'!' brings nothing back. Write a pattern after it.")]
    [InlineData("[a", 1, "'[a' has a '[' without ']'. The builder refuses the whole file: correct the pattern.")]
    [InlineData("\n\n![]a]", 3, "'![]a]' has a ']' in '[' without a backslash before it. The builder refuses the whole file: correct the pattern.")]
    [InlineData("a\\", 1, "'a\\' ends in a backslash, which escapes nothing. The builder refuses the whole file: correct the pattern.")]
    [InlineData("[z-a]", 1, "'[z-a]' has a range in '[' that runs backwards. The builder refuses the whole file: correct the pattern.")]
    public void What_the_builder_refuses_is_an_error_with_its_line(string text, int line, string message) =>
        Assert.Equal(new IgnoreError(line, message), Assert.Single(IgnoreFile.Parse(text).Errors));

    [Fact]
    public void The_deciding_line_is_known()
    {
        var pattern = IgnoreFile.Parse("# all\n*\n!src\nsrc/obj\n").IgnoredBy("src/obj/x.dll");

        Assert.Equal((4, "src/obj"), (pattern!.Line, pattern.Text));
    }

    [Fact]
    public void The_file_beside_the_Dockerfile_is_tried_first() => Assert.Equal(
        ["docker/api.Dockerfile.dockerignore", "src/.dockerignore"],
        IgnoreFile.PathsFor("docker/api.Dockerfile", "src"));

    [Fact]
    public void Exclude_flags_are_patterns_too() => Assert.True(IgnoreFile.OfPatterns(["*.md", "**/obj"]).IsIgnored("src/obj/x"));

    [Fact]
    public void No_pattern_makes_it_slow()
    {
        var pattern = string.Concat(Enumerable.Repeat("*a**/", 200)) + "b";
        var path = string.Concat(Enumerable.Repeat("aaaa/", 2_000));

        Assert.False(IgnoreFile.Parse(pattern).Patterns[0].IsMatch(path));
    }

    [Theory]
    [InlineData("*\n!src/app", "src", true)]
    [InlineData("*\n!src/app", "src/app", false)]
    [InlineData("*\n!src/app", "docs", false)]
    [InlineData("*\n!s*/app", "src", true)]
    [InlineData("*\n!**/app", "docs/deep", true)]
    [InlineData("*\n", "src", false)]
    public void What_may_come_back_below_a_folder_is_known(string text, string folder, bool mayComeBack) =>
        Assert.Equal(mayComeBack, IgnoreFile.Parse(text).MayBringBackBelow(folder));
}
