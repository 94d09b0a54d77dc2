using AttrDocker.Tasks.Files;

namespace AttrDocker.Package.Tests.Files;

public sealed class KeptFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_version_is_kept_under_the_next_free_name()
    {
        Assert.Equal("Dockerfile.orig", Keep("first"));
        Assert.Equal("Dockerfile.orig.1", Keep("second"));
        Assert.Equal("Dockerfile.orig.2", Keep("third"));
        Assert.Equal(["first", "second", "third"], _folder.Names.Select(_folder.Read));
    }

    [Fact]
    public void A_version_that_is_kept_already_is_not_kept_again()
    {
        Keep("first");
        Keep("second");
        Assert.Equal("Dockerfile.orig", Keep("first"));
        Assert.Equal("Dockerfile.orig.1", Keep("second"));
        Assert.Equal(2, _folder.Names.Length);
    }

    private string Keep(string text) => Path.GetFileName(KeptFile.Keep(_folder["Dockerfile"], System.Text.Encoding.UTF8.GetBytes(text)));
}
