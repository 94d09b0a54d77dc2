using System.Runtime.InteropServices;
using AttrDocker.Dockerfiles.Context;
using AttrDocker.Tasks.Files;

namespace AttrDocker.Tasks.Context;

/// <summary>A folder on disk as the build context. Only what is asked for is looked at.</summary>
/// <param name="root">The folder, full path.</param>
internal sealed class ContextFolder(string root) : IBuildContext
{
    // The builder tells Src from src, whatever the disk does: the image is built on other machines too.
    private static readonly bool ToldApartByDisk = RuntimeInformation.IsOSPlatform(OSPlatform.Linux);

    /// <inheritdoc/>
    public EntryKind Find(string path)
    {
        var full = Full(path);
        var kind = Directory.Exists(full) ? EntryKind.Folder : File.Exists(full) ? EntryKind.File : EntryKind.None;
        return kind == EntryKind.None || ToldApartByDisk || IsSpelt(path) ? kind : EntryKind.None;
    }

    /// <inheritdoc/>
    public IEnumerable<ContextEntry> List(string folder)
    {
        using var entries = Entries(folder);
        while (Next(entries) is { } entry)
        {
            const FileAttributes Link = FileAttributes.ReparsePoint;
            var isFolder = (entry.Attributes & (FileAttributes.Directory | Link)) == FileAttributes.Directory;
            yield return new(entry.Name, isFolder ? EntryKind.Folder : EntryKind.File);
        }
    }

    private IEnumerator<FileSystemInfo>? Entries(string folder)
    {
        try
        {
            var info = new DirectoryInfo(Full(folder));
            return info.Exists ? info.EnumerateFileSystemInfos().GetEnumerator() : null;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return null;
        }
    }

    // A folder that may not be read, or goes while it is read, has no entries.
    private static FileSystemInfo? Next(IEnumerator<FileSystemInfo>? entries)
    {
        try
        {
            return entries?.MoveNext() == true ? entries.Current : null;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return null;
        }
    }

    private bool IsSpelt(string path)
    {
        var folder = root;
        foreach (var name in path.Split(['/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Directory.EnumerateFileSystemEntries(folder, name).Any(entry => Path.GetFileName(entry) == name))
            {
                return false;
            }

            folder = Path.Combine(folder, name);
        }

        return true;
    }

    private string Full(string path) => path.Length == 0 ? root : Path.Combine(root, path);
}
