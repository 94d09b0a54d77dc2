namespace AttrDocker.Tasks.Files;

/// <summary>Which exceptions say that the file system refused, rather than that this code is wrong.</summary>
internal static class FileFailure
{
    /// <summary>Whether an exception is the file system's refusal, a path it cannot have, or a file that is no assembly.</summary>
    public static bool Is(Exception failure) =>
        failure is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or BadImageFormatException;
}
