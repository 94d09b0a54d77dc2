using System.Text;
using AttrDocker.Tasks.Files;

namespace AttrDocker.Package.Tests.Files;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_file_is_written_with_its_folders()
    {
        Assert.True(AtomicFile.TryReplace(_folder["a/b/Dockerfile"], "new"u8.ToArray(), expected: null));
        Assert.Equal("new", _folder.Read("a/b/Dockerfile"));
        Assert.Equal(["Dockerfile"], Directory.GetFiles(_folder["a/b"]).Select(Path.GetFileName));
    }

    [Fact]
    public void A_file_that_is_as_expected_is_replaced()
    {
        _folder.Write("Dockerfile", "old");
        Assert.True(AtomicFile.TryReplace(_folder["Dockerfile"], "new"u8.ToArray(), "old"u8.ToArray()));
        Assert.Equal("new", _folder.Read("Dockerfile"));
        Assert.Equal(["Dockerfile"], _folder.Names);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("older")]
    public void A_file_that_has_changed_since_it_was_looked_at_is_left(string? expected)
    {
        _folder.Write("Dockerfile", "edited meanwhile");
        Assert.False(AtomicFile.TryReplace(_folder["Dockerfile"], "new"u8.ToArray(), expected is null ? null : Encoding.UTF8.GetBytes(expected)));
        Assert.Equal("edited meanwhile", _folder.Read("Dockerfile"));
        Assert.Equal(["Dockerfile"], _folder.Names);
    }

    [Fact]
    public void A_file_that_has_gone_since_it_was_looked_at_is_not_brought_back()
    {
        Assert.False(AtomicFile.TryReplace(_folder["Dockerfile"], "new"u8.ToArray(), "old"u8.ToArray()));
        Assert.Empty(_folder.Names);
    }

    [Fact]
    public void Temporary_files_of_killed_builds_are_removed()
    {
        _folder.Write(".attrdocker-0123456789abcdef.tmp", "half of a Docker");
        AtomicFile.Write(_folder["Dockerfile"], "new"u8.ToArray());
        Assert.Equal(["Dockerfile"], _folder.Names);
    }

    [Fact]
    public void A_temporary_file_that_a_living_build_writes_is_left()
    {
        using (new FileStream(_folder[".attrdocker-0123456789abcdef.tmp"], FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            AtomicFile.Write(_folder["Dockerfile"], "new"u8.ToArray());
            Assert.Equal([".attrdocker-0123456789abcdef.tmp", "Dockerfile"], _folder.Names);
        }
    }

    [Fact]
    public void Many_writers_at_once_leave_one_whole_file_and_nothing_else()
    {
        var contents = Enumerable.Range(0, 8).Select(writer => new string((char)('a' + writer), 100_000)).ToArray();
        Parallel.ForEach(contents, new ParallelOptions { MaxDegreeOfParallelism = 8 }, content =>
        {
            for (var time = 0; time < 20; time++)
            {
                AtomicFile.Write(_folder["Dockerfile"], Encoding.ASCII.GetBytes(content));
            }
        });
        Assert.Contains(_folder.Read("Dockerfile"), contents);
        Assert.Equal(["Dockerfile"], _folder.Names);
    }

    [Fact]
    public void Permissions_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode Group = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;
        _folder.Write("Dockerfile", "old");
        File.SetUnixFileMode(_folder["Dockerfile"], Group);
        AtomicFile.Write(_folder["Dockerfile"], "new"u8.ToArray());
        Assert.Equal(Group, File.GetUnixFileMode(_folder["Dockerfile"]));
    }

    [Fact]
    public void A_folder_in_the_way_is_refused()
    {
        Directory.CreateDirectory(_folder["Dockerfile"]);
        var failure = Record.Exception(() => AtomicFile.TryReplace(_folder["Dockerfile"], "new"u8.ToArray(), expected: null));
        Assert.True(FileFailure.Is(failure!));
        Assert.Equal(["Dockerfile"], _folder.Names);
    }
}
