using AttrDocker.Dockerfiles.Images;
using CsCheck;

namespace AttrDocker.Dockerfiles.Tests.Images;

/// <summary>References that the engine (28.5) accepted and refused.</summary>
public sealed class ImageReferenceTests
{
    private const string Digest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("ubuntu", "docker.io/library/ubuntu", "ubuntu")]
    [InlineData("ubuntu:24.04", "docker.io/library/ubuntu:24.04", "ubuntu:24.04")]
    [InlineData("docker.io/ubuntu", "docker.io/library/ubuntu", "ubuntu")]
    [InlineData("index.docker.io/library/ubuntu", "docker.io/library/ubuntu", "ubuntu")]
    [InlineData("owner/app:TAG", "docker.io/owner/app:TAG", "owner/app:TAG")]
    [InlineData("library/x/y", "docker.io/library/x/y", "library/x/y")]
    [InlineData("ghcr.io/owner/app", "ghcr.io/owner/app", "ghcr.io/owner/app")]
    [InlineData("localhost/app", "localhost/app", "localhost/app")]
    [InlineData("foo:5000/x:y", "foo:5000/x:y", "foo:5000/x:y")]
    [InlineData("Foo/bar", "Foo/bar", "Foo/bar")]
    [InlineData("[::1]:5000/x", "[::1]:5000/x", "[::1]:5000/x")]
    [InlineData("a_b/c__d/e--f", "docker.io/a_b/c__d/e--f", "a_b/c__d/e--f")]
    [InlineData("app@" + Digest, "docker.io/library/app@" + Digest, "app@" + Digest)]
    [InlineData("app:1@" + Digest, "docker.io/library/app:1@" + Digest, "app:1@" + Digest)]
    public void A_reference_has_a_full_and_a_familiar_form(string text, string full, string familiar)
    {
        Assert.True(ImageReference.TryParse(text, out var reference, out var problem), problem);
        Assert.Equal(full, reference.ToString());
        Assert.Equal(familiar, reference.Familiar);
        Assert.True(ImageReference.TryParse(familiar, out var again, out _));
        Assert.Equal(reference, again);
    }

    [Fact]
    public void A_reference_has_parts()
    {
        Assert.True(ImageReference.TryParse("mcr.microsoft.com/dotnet/sdk:10.0@" + Digest, out var reference, out _));
        Assert.Equal(new("mcr.microsoft.com", "dotnet/sdk", "10.0", Digest), reference);
        Assert.Equal("mcr.microsoft.com/dotnet/sdk", reference.Name);
    }

    [Theory]
    [InlineData("Foo", "a repository is written in lower case")]
    [InlineData("localhost/Foo", "a repository is written in lower case")]
    [InlineData("foo:", "the tag is empty")]
    [InlineData("foo:.x", "a tag has letters, digits, '_', '.' and '-', and begins with none of the last two")]
    [InlineData("foo@sha256:ab", "a digest of sha256 has 64 hexadecimal digits in lower case")]
    [InlineData("foo@md5:0123456789abcdef0123456789abcdef0123456789abcdef", "a digest begins with 'sha256:', 'sha384:' or 'sha512:'")]
    [InlineData("foo//bar", "the repository has an empty part")]
    [InlineData("foo/", "the repository has an empty part")]
    [InlineData("foo___bar", "a repository has lower-case letters and digits, with one '.', one or two '_' or dashes between them")]
    [InlineData("foo..bar", "a repository has lower-case letters and digits, with one '.', one or two '_' or dashes between them")]
    [InlineData("foo-", "a repository has lower-case letters and digits, with one '.', one or two '_' or dashes between them")]
    [InlineData("-foo", "a repository has lower-case letters and digits, with one '.', one or two '_' or dashes between them")]
    [InlineData("foo.com:x/y", "the port of the registry 'foo.com:x' is no number")]
    [InlineData("-foo.com/y", "'-foo.com' is no registry's host")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "64 hexadecimal digits are an image's id, which cannot be a name")]
    public void What_no_registry_can_have_is_refused(string text, string expected)
    {
        Assert.False(ImageReference.TryParse(text, out var reference, out var problem));
        Assert.Null(reference);
        Assert.Equal(expected, problem);
    }

    [Fact]
    public void Lengths_are_limited()
    {
        Assert.True(ImageReference.TryParse("a/" + new string('b', 253) + ":" + new string('t', 128), out _, out _));
        Assert.False(ImageReference.TryParse("a/" + new string('b', 254), out _, out var repository));
        Assert.Equal("a repository has at most 255 characters", repository);
        Assert.False(ImageReference.TryParse("a:" + new string('t', 129), out _, out var tag));
        Assert.Equal("a tag has at most 128 characters", tag);
    }

    [Theory]
    [InlineData("Ubuntu", "ubuntu")]
    [InlineData("ghcr.io/Owner/App:Tag", "ghcr.io/owner/app:Tag")]
    [InlineData("ubuntu", null)]
    [InlineData("Foo..Bar", null)]
    public void Capital_letters_in_a_repository_can_be_mended(string text, string? expected) => Assert.Equal(expected, ImageReference.InLowerCase(text));

    [Fact]
    public void Any_text_is_accepted_as_it_is_or_refused_with_a_reason() => Gen.String[Gen.Char["aB0:/@._-[]"], 0, 12].Sample(static text =>
    {
        var isValid = ImageReference.TryParse(text, out var reference, out var problem);
        Assert.Equal(isValid, reference is not null);
        Assert.NotEqual(isValid, problem is not null);
        if (reference is not null)
        {
            Assert.True(ImageReference.TryParse(reference.ToString(), out var again, out _));
            Assert.Equal(reference, again);
        }
    });
}
