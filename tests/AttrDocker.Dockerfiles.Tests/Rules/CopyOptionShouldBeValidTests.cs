using AttrDocker.Dockerfiles.Rules.Correctness;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class CopyOptionShouldBeValidTests : RuleTest<CopyOptionShouldBeValid>
{
    private const string Digest = "sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d";

    [Theory]
    [InlineData("9")]
    [InlineData("78")]
    [InlineData("7x")]
    [InlineData("10000")]
    [InlineData("0o755")]
    [InlineData("a")]
    [InlineData("rwx")]
    [InlineData("u")]
    [InlineData("u=z")]
    [InlineData("U+r")]
    [InlineData("-1")]
    [InlineData("+755")]
    [InlineData("u+x,")]
    [InlineData("u+x,,g+x")]
    [InlineData("u+a")]
    [InlineData("xu+r")]
    public void Permissions_that_do_not_exist_trigger(string mode)
    {
        var message = $"'{mode}' is no value of '--chmod'. Write octal permissions up to '7777', or clauses such as 'u=rwX,go=rX'.";

        Triggers($"FROM debian:13\nCOPY --chmod={mode} a b\n", mode, message);
        Triggers($"FROM debian:13\nADD --chmod={mode} a b\n", mode, message);
    }

    [Theory]
    [InlineData("755")]
    [InlineData("07777")]
    [InlineData("00000755")]
    [InlineData("0")]
    [InlineData("u+x")]
    [InlineData("+x")]
    [InlineData("-x")]
    [InlineData("u=rwX,go=rX")]
    [InlineData("g=u")]
    [InlineData("u=")]
    [InlineData("+")]
    [InlineData("u+x-w")]
    [InlineData("u+rg")]
    [InlineData("ugoa+rwxXst")]
    [InlineData("$MODE")]
    [InlineData("${UNKNOWN}")]
    public void Permissions_are_silent(string mode) => Silent($"FROM debian:13\nARG MODE\nCOPY --chmod={mode} a b\n");

    [Theory]
    [InlineData("md5:abc", "https://e.com/a b", "'md5:abc' is no checksum: it does not begin with the name of an algorithm. Write 'sha256:' and the 64 digits of the checksum.")]
    [InlineData("abc", "https://e.com/a b", "'abc' is no checksum: it does not begin with the name of an algorithm. Write 'sha256:' and the 64 digits of the checksum.")]
    [InlineData("sha256:abc", "https://e.com/a b", "'sha256:abc' is no checksum: sha256 has 64 digits, not 3. Copy the whole checksum.")]
    [InlineData("abcdef", "a b", "'abcdef' is a checksum, and 'a' is neither a download nor a git repository. Remove '--checksum'.")]
    [InlineData(Digest, "https://e.com/a https://e.com/b c/", $"'{Digest}' is the checksum of one download, and there are others. Give each an ADD of its own.")]
    public void A_wrong_checksum_triggers(string checksum, string arguments, string message) =>
        Triggers($"FROM debian:13\nADD --checksum={checksum} {arguments}\n", checksum, message);

    [Fact]
    public void Digits_in_upper_case_trigger()
    {
        var upper = "sha256:" + Digest["sha256:".Length..].ToUpperInvariant();

        Triggers($"FROM debian:13\nADD --checksum={upper} https://e.com/a b\n", upper, $"'{upper}' is no checksum: its digits are not '0' to '9' and 'a' to 'f'. Write the letters in lower case.");
    }

    [Theory]
    [InlineData(Digest + " https://e.com/a b")]
    [InlineData(Digest + " https://e.com/a.git b")]
    [InlineData("24454f8 https://e.com/a.git#main b")]
    [InlineData("24454f8 git@e.com:a/b b")]
    [InlineData("$SUM https://e.com/a b")]
    [InlineData(Digest + " $URL b")]
    public void A_checksum_is_silent(string arguments) => Silent($"FROM debian:13\nARG SUM\nARG URL\nADD --checksum={arguments}\n");

    [Theory]
    [InlineData("https://e.com/a", "download")]
    [InlineData("http://e.com/a", "download")]
    [InlineData("https://e.com/a.git/x", "download")]
    [InlineData("https://e.com/x?y=a.git", "download")]
    [InlineData("https://e.com/a.git", "git repository")]
    [InlineData("https://e.com/a.git#main", "git repository")]
    [InlineData("git@github.com:a/b", "git repository")]
    [InlineData("git://e.com/a", "git repository")]
    [InlineData("ssh://e.com/a", "git repository")]
    [InlineData("user@host:path", "git repository")]
    public void An_address_in_COPY_triggers(string source, string what) =>
        Triggers($"FROM debian:13\nCOPY {source} b\n", source, $"'{source}' is a {what}, which COPY does not fetch. Use ADD.");

    [Theory]
    [InlineData("a.git")]
    [InlineData("a:b")]
    [InlineData("http:a")]
    [InlineData("a@b")]
    [InlineData("a@b/c:d")]
    [InlineData("HTTP://e.com/a")]
    [InlineData("ftp://e.com/a")]
    [InlineData("git+ssh://e.com/a")]
    [InlineData("github.com/a/b")]
    [InlineData("$URL/x")]
    public void A_path_in_COPY_is_silent(string source) => Silent($"FROM debian:13\nARG URL\nCOPY {source} b\n");

    [Fact]
    public void An_address_in_ADD_is_silent() => Silent("FROM debian:13\nADD https://e.com/a git@e.com:a/b /c/\n");

    [Fact]
    public void A_default_that_is_an_address_triggers() => Triggers(
        "FROM debian:13\nARG SITE=https://e.com\nCOPY $SITE/a b\n", "$SITE/a", "'https://e.com/a' is a download, which COPY does not fetch. Use ADD.");

    [Fact]
    public void ADD_mends_it() => Mends("FROM debian:13\n# c\nCOPY --link --chown=1 https://e.com/a /b\n", "FROM debian:13\n# c\nADD --link --chown=1 https://e.com/a /b\n");

    [Fact]
    public void What_ADD_cannot_say_is_left_to_its_author() => IsLeftToItsAuthor("FROM debian:13\nCOPY --from=x https://e.com/a /b\n");
}
