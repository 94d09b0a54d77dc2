using System.Globalization;

namespace AttrDocker.Tasks.Files;

/// <summary>
/// Lets one build at a time change a file that several projects write. It is held on a file of its own in the folder for temporary
/// files, one for each user: beside the file it would be one more thing to commit or to ignore. It stays there, because a lock file that
/// is deleted while another build opens it locks nobody out.
/// </summary>
internal sealed class FileLock : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly FileStream _held;

    private FileLock(FileStream held) => _held = held;

    /// <summary>Waits until nobody else holds the lock of a file.</summary>
    /// <param name="path">The file, full path. It need not be there.</param>
    /// <exception cref="IOException">Somebody holds it for too long, or there is no place for it.</exception>
    public static FileLock Take(string path)
    {
        var name = $"attrdocker-{Environment.UserName}-{StableHash.Of(path).ToString("x16", CultureInfo.InvariantCulture)}.lock";
        var file = Path.Combine(Path.GetTempPath(), name);
        for (var end = DateTime.UtcNow + Patience; ;)
        {
            try
            {
                return new(new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (DateTime.UtcNow < end)
            {
                Thread.Sleep(Pause);
            }
        }
    }

    /// <summary>Lets the next build go on.</summary>
    public void Dispose() => _held.Dispose();
}
