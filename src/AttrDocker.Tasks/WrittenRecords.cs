using System.Globalization;
using AttrDocker.Tasks.Files;
using AttrDocker.Tasks.Images;

namespace AttrDocker.Tasks;

/// <summary>
/// What this project last wrote, kept under <c>obj/</c>: one copy of each file, and a list of their paths. Without it a
/// file edited by hand looks like one whose attributes have changed. (A hash in the committed file would tell too, but
/// would conflict in every merge of two branches that change the image.)
/// </summary>
internal sealed class WrittenRecords(string folder)
{
    private readonly string _list = Path.Combine(folder, "images.txt");

    /// <summary>Whether this project has ever written.</summary>
    public bool Exist => File.Exists(_list);

    /// <summary>The bytes last written to an image's path, or null.</summary>
    public byte[]? LastWritten(string path) => AtomicFile.Read(FileOf(path, "written"));

    /// <summary>Records what was written.</summary>
    public void Record(string path, byte[] content) => AtomicFile.Write(FileOf(path, "written"), content);

    /// <summary>Forgets what was written to a path: the file is no more.</summary>
    public void Forget(string path) => File.Delete(FileOf(path, "written"));

    /// <summary>The file that remembers the last look at an image's build context, full path.</summary>
    public string ContextRecordOf(string path) => FileOf(path, "context");

    /// <summary>Keeps a text that may be a person's, where nothing is known of who wrote it.</summary>
    /// <returns>The full path of the copy.</returns>
    public string KeepBefore(string path, byte[] content)
    {
        var copy = FileOf(path, "before");
        AtomicFile.Write(copy, content);
        return copy;
    }

    /// <summary>The paths of the files of the last build, as the attributes gave them.</summary>
    public string[] Paths() =>
        AtomicFile.Read(_list) is { } list ? DockerfileText.Decode(list).Split(['\n'], StringSplitOptions.RemoveEmptyEntries) : [];

    /// <summary>Records the paths of the files. MSBuild reads the list in design-time builds, to show these files to the IDE.</summary>
    public void RecordPaths(IReadOnlyList<CarriedFile> files)
    {
        var list = "";
        foreach (var file in files)
        {
            list += file.Path + "\n";
        }

        var content = DockerfileText.Encode(list);
        if (!AtomicFile.SameContent(AtomicFile.Read(_list), content))
        {
            AtomicFile.Write(_list, content);
        }
    }

    /// <remarks>A flat name that a person recognizes, made unique by the whole path's hash.</remarks>
    private string FileOf(string path, string kind)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        return Path.Combine(folder, name + "." + StableHash.Of(path).ToString("x16", CultureInfo.InvariantCulture) + "." + kind);
    }
}
