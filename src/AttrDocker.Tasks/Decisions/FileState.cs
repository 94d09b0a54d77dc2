using AttrDocker.Tasks.Images;

namespace AttrDocker.Tasks.Decisions;

/// <summary>How the file on disk stands to the text that it should have.</summary>
internal enum FileState
{
    /// <summary>There is no file.</summary>
    Missing,

    /// <summary>It has the text.</summary>
    UpToDate,

    /// <summary>It is exactly what the last build wrote: the attributes have changed since.</summary>
    LastWritten,

    /// <summary>It bears our header but is neither what the last build wrote nor the new text: somebody has edited it.</summary>
    Edited,

    /// <summary>It bears our header and differs, and no record tells what was last written (a fresh clone).</summary>
    Unrecorded,

    /// <summary>It does not bear our header: a person wrote it.</summary>
    Foreign,
}

/// <summary>Tells the state of a file. Texts are compared after <see cref="DockerfileText.Decode"/>, so line ends do not count.</summary>
internal static class FileStates
{
    /// <summary>Tells the state of a file.</summary>
    /// <param name="onDisk">The file's text, or null when there is none.</param>
    /// <param name="lastWritten">The text that was last written, or null when there is no record.</param>
    /// <param name="wanted">The text that the attributes say.</param>
    public static FileState Of(string? onDisk, string? lastWritten, string wanted)
    {
        if (onDisk is null)
        {
            return FileState.Missing;
        }

        if (onDisk == wanted)
        {
            return FileState.UpToDate;
        }

        if (DockerfileText.SourceOf(onDisk) is null)
        {
            return FileState.Foreign;
        }

        return lastWritten is null ? FileState.Unrecorded
            : onDisk == lastWritten ? FileState.LastWritten
            : FileState.Edited;
    }
}
