namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>The longest line that the builder reads: 65535 bytes of UTF-8.</summary>
internal static class LineLimit
{
    public const int Bytes = 65535;

    public static bool IsTooLong(string text, int start, int end)
    {
        var length = end - start;
        return length > Bytes || (length > Bytes / 3 && Count(text, start, end) > Bytes);
    }

    public static void Report(int start, ReadContext context) =>
        context.Report(ParseErrorCode.LineTooLong, start, start + 1, $"The line is longer than {Bytes} bytes, more than the builder reads. Break it with an escape character.");

    private static int Count(string text, int start, int end)
    {
        var bytes = 0;
        for (var i = start; i < end; i++)
        {
            // Each half of a surrogate pair stands for two of the four bytes.
            bytes += text[i] < 0x80 ? 1 : text[i] < 0x800 || char.IsSurrogate(text[i]) ? 2 : 3;
        }

        return bytes;
    }
}
