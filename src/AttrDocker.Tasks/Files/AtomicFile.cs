namespace AttrDocker.Tasks.Files;

/// <summary>
/// Writes whole files: a temporary file in the same folder, flushed to disk, then renamed over the old one. Killed at any
/// moment, the old or the new file stands, whole.
/// </summary>
internal static class AtomicFile
{
    private const string TemporaryPrefix = ".attrdocker-";
    private const string TemporarySuffix = ".tmp";
    private const int Attempts = 10;

    private static readonly bool OnWindows = Path.DirectorySeparatorChar == '\\';

    /// <summary>Reads a file, or gives null when there is none.</summary>
    public static byte[]? Read(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            return File.ReadAllBytes(path);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Writes a file, unless somebody has changed it since it was looked at.</summary>
    /// <param name="path">The file, full path. Its folder is made when missing.</param>
    /// <param name="content">The new content.</param>
    /// <param name="expected">The content on which the decision to write was made; null for no file.</param>
    /// <returns>False when the file no longer has that content: look and decide again.</returns>
    /// <exception cref="IOException">The file system refused.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    public static bool TryReplace(string path, byte[] content, byte[]? expected)
    {
        if (expected is not null)
        {
            ThrowIfReadOnly(path);
        }

        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        RemoveAbandoned(folder);
        for (var attempt = 1; ; attempt++)
        {
            var temporary = Path.Combine(folder, TemporaryPrefix + Guid.NewGuid().ToString("N") + TemporarySuffix);
            try
            {
                WriteThrough(temporary, content, expected is null ? null : path);
                if (!SameContent(Read(path), expected))
                {
                    return false;
                }

                Rename(temporary, path, replace: expected is not null);
                return true;
            }
            catch (IOException) when (attempt < Attempts && !Directory.Exists(path))
            {
                // Another build has come first, or has taken our temporary file for an abandoned one (below), or on
                // Windows a scanner holds the file for a moment.
                Thread.Sleep(attempt * 5);
            }
            finally
            {
                TryDelete(temporary);
            }
        }
    }

    /// <summary>Removes a file, unless somebody has changed it since it was looked at.</summary>
    /// <param name="path">The file, full path.</param>
    /// <param name="expected">The content on which the decision to remove was made.</param>
    /// <returns>False when the file no longer has that content: look and decide again.</returns>
    /// <exception cref="IOException">The file system refused.</exception>
    /// <exception cref="UnauthorizedAccessException">The file or its folder may not be written.</exception>
    public static bool TryRemove(string path, byte[] expected)
    {
        ThrowIfReadOnly(path);
        if (!SameContent(Read(path), expected))
        {
            return false;
        }

        File.Delete(path);
        return true;
    }

    /// <summary>Writes a file, whatever stands there: for files of our own, under <c>obj/</c>.</summary>
    public static void Write(string path, byte[] content)
    {
        while (!TryReplace(path, content, Read(path)))
        {
        }
    }

    /// <summary>Whether two contents are the same; null is no file.</summary>
    public static bool SameContent(byte[]? one, byte[]? other)
    {
        if (one is null || other is null || one.Length != other.Length)
        {
            return ReferenceEquals(one, other);
        }

        // No span: on .NET Framework it is one more assembly to load.
        var index = 0;
        while (index < one.Length && one[index] == other[index])
        {
            index++;
        }

        return index == one.Length;
    }

    /// <remarks>A rename or a removal would not ask; Windows would. Somebody has said no.</remarks>
    private static void ThrowIfReadOnly(string path)
    {
        if (File.Exists(path) && (File.GetAttributes(path) & FileAttributes.ReadOnly) != 0)
        {
            throw new UnauthorizedAccessException("It is read-only.");
        }
    }

    private static void WriteThrough(string temporary, byte[] content, string? model)
    {
        var mode = FileMode.CreateNew;
        if (model is not null && !OnWindows && File.Exists(model))
        {
            // A renamed file brings its own permissions; a copy has the old one's. (Windows' replacement keeps them itself.)
            File.Copy(model, temporary);
            mode = FileMode.Truncate;
        }

        using var stream = new FileStream(temporary, mode, FileAccess.Write, FileShare.None);
        stream.Write(content, 0, content.Length);
        stream.Flush(flushToDisk: true);
    }

    /// <remarks>
    /// Both calls are one atomic <c>rename</c> on Unix, and <c>ReplaceFile</c> and <c>MoveFileEx</c> on Windows; netstandard2.0
    /// has no <c>File.Move</c> that overwrites. <c>File.Move</c> fails when a file has appeared in the meantime.
    /// </remarks>
    private static void Rename(string temporary, string path, bool replace)
    {
        if (replace)
        {
            File.Replace(temporary, path, destinationBackupFileName: null, ignoreMetadataErrors: true);
        }
        else
        {
            File.Move(temporary, path);
        }
    }

    /// <summary>
    /// Removes temporary files of builds that were killed. A file that a living build is writing is locked; one that is
    /// written but not yet renamed may be removed, and then its owner writes it again.
    /// </summary>
    private static void RemoveAbandoned(string folder)
    {
        foreach (var file in Directory.GetFiles(folder, TemporaryPrefix + "*" + TemporarySuffix))
        {
            try
            {
                using (new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
                {
                }

                File.Delete(file);
            }
            catch (Exception failure) when (FileFailure.Is(failure))
            {
                // In use, or gone: not ours to remove.
            }
        }
    }

    private static void TryDelete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            // It is removed by the next write in this folder.
        }
    }
}
