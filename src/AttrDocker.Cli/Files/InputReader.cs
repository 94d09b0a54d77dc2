using System.Text;

namespace AttrDocker.Cli.Files;

/// <summary>Reads Dockerfiles: as UTF-8, which is all that the builder reads, without a byte order mark.</summary>
internal static class InputReader
{
    /// <summary>The text of a file, or why there is none.</summary>
    public static (string? Text, Failure? Failure) Read(InputFile file, TextReader standardInput)
    {
        try
        {
            var text = file.Path is null ? standardInput.ReadToEnd().TrimStart('\uFEFF') : Decode(File.ReadAllBytes(file.Path));
            return IsText(text) ? (text, null) : (null, new(file.Name, $"The file '{file.Name}' is not UTF-8 text. Is it a Dockerfile?"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or OutOfMemoryException)
        {
            return (null, new(file.Name, Describe(file, exception)));
        }
    }

    // No text has a NUL character, and hardly any binary file has none near its beginning: git tells them apart in the same way.
    private static bool IsText(string text) => !text.AsSpan(0, Math.Min(text.Length, 8000)).Contains('\0');

    private static string Decode(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);

    private static string Describe(InputFile file, Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => $"The file '{file.Name}' is gone. Run the command again.",
        UnauthorizedAccessException => $"The file '{file.Name}' may not be read. Check its permissions.",
        OutOfMemoryException => $"The file '{file.Name}' is too large to read. Is it a Dockerfile?",
        _ => $"The file '{file.Name}' cannot be read. {exception.Message.TrimEnd('.')}.",
    };
}
