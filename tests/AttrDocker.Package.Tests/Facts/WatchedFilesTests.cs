using AttrDocker.Tasks.Facts;

namespace AttrDocker.Package.Tests.Facts;

public sealed class WatchedFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_record_holds_while_nothing_that_was_asked_for_changes()
    {
        _folder.Write("read.txt", "one");
        var record = Ask();
        _folder.Write("unrelated/other.txt", "anything");
        Assert.True(WatchedFiles.StillAnswers(record, 0));
    }

    [Theory]
    [InlineData("read.txt", "two")]
    [InlineData("missing.txt", "appears")]
    [InlineData("missing/one.txt", "appears in a folder that was missing")]
    [InlineData("listed/new.txt", "appears among others")]
    public void A_record_ends_with_the_change_of_an_answer(string file, string text)
    {
        _folder.Write("read.txt", "one");
        _folder.Write("listed/old.txt", "");
        var record = Ask();
        _folder.Write(file, text);
        File.SetLastWriteTimeUtc(_folder[file], DateTime.UtcNow.AddSeconds(1));
        Assert.False(WatchedFiles.StillAnswers(record, 0));
    }

    [Fact]
    public void A_record_ends_when_a_file_is_deleted()
    {
        _folder.Write("read.txt", "one");
        var record = Ask();
        File.Delete(_folder["read.txt"]);
        Assert.False(WatchedFiles.StillAnswers(record, 0));
    }

    [Fact]
    public void A_record_that_was_cut_off_does_not_hold()
    {
        var record = Ask();
        Assert.False(WatchedFiles.StillAnswers(record[..^1], 0));
    }

    [Fact]
    public void The_nearest_file_above_is_found()
    {
        _folder.Write("near.txt", "");
        _folder.Write("a/near.txt", "");
        Directory.CreateDirectory(_folder["a/b/c"]);
        var files = new WatchedFiles();
        Assert.Equal(_folder["a/near.txt"], files.FileAbove(_folder["a/b/c"], "near.txt"));
        Assert.Equal(_folder["near.txt"], files.FileAbove(_folder.Path, "near.txt"));
        Assert.Null(files.FileAbove(_folder["a/b/c"], $"no-{Guid.NewGuid():N}.txt"));
    }

    private string Ask()
    {
        var files = new WatchedFiles();
        files.Read(_folder["read.txt"]);
        files.HasFile(_folder["missing.txt"]);
        files.HasFolder(_folder["missing"]);
        _ = files.EntriesOf(_folder["listed"]).ToList();
        return files.Record();
    }
}
