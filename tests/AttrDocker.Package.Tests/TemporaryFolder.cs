namespace AttrDocker.Package.Tests;

/// <summary>A folder of its own for one test. It is far from this repository, so that none of its settings reach in.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "attrdocker-" + Guid.NewGuid().ToString("N"));

    public string this[string relative] => System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, relative));

    /// <summary>The names of everything in it, folders too, sorted.</summary>
    public string[] Names => [.. Directory.EnumerateFileSystemEntries(Path).Select(entry => System.IO.Path.GetFileName(entry)).Order(StringComparer.Ordinal)];

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative])!);
        File.WriteAllText(this[relative], text);
    }

    public string Read(string relative) => File.ReadAllText(this[relative]);

    public bool Has(string relative) => File.Exists(this[relative]);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
