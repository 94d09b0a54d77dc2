namespace AttrDocker.Engine.Tests;

/// <summary>A folder of its own for one build, deleted with it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("attrdocker-engine-").FullName;

    /// <summary>The full path of a folder below this one, made if it is missing.</summary>
    public string Folder(string path) => Directory.CreateDirectory(Path.Combine(_root, path)).FullName;

    /// <summary>Writes UTF-8 without a byte order mark and returns the file's full path.</summary>
    public string Write(string path, string content)
    {
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return file;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
