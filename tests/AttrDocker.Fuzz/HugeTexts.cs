using System.Diagnostics;
using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Fuzz;

/// <summary>Texts that are large in one way, and what memory they take to parse.</summary>
internal static class HugeTexts
{
    /// <summary>The kinds of text: a name and how to make one of so many characters.</summary>
    public static IReadOnlyList<(string Name, Func<int, string> Make)> Kinds { get; } =
    [
        ("one long line of shell", static size => "FROM scratch\nRUN " + new string('x', size)),
        ("one long value", static size => "FROM scratch\nENV A=\"" + new string('x', size) + "\""),
        ("one line of a million words", static size => "FROM scratch\nCOPY " + string.Concat(Enumerable.Repeat("file ", size / 5)) + "/"),
        ("one long JSON array", static size => "FROM scratch\nCMD [" + string.Concat(Enumerable.Repeat("\"a\", ", size / 5)) + "\"\"]"),
        ("one long heredoc", static size => "FROM scratch\nRUN <<EOF\n" + string.Concat(Enumerable.Repeat("echo line\n", size / 10)) + "EOF\n"),
        ("one long continuation", static size => "FROM scratch\nRUN a \\\n" + string.Concat(Enumerable.Repeat("  && bcde \\\n", size / 12))),
        ("NULs", static size => new string('\0', size)),
        ("empty lines", static size => new string('\n', size)),
        ("comments", static size => string.Concat(Enumerable.Repeat("# comment\n", size / 10))),
        ("nested defaults", static size => "FROM scratch\nUSER " + string.Concat(Enumerable.Repeat("${a:-", size / 5))),
        ("open quotes", static size => "FROM scratch\nLABEL a=" + string.Concat(Enumerable.Repeat("\"'", size / 2))),
    ];

    /// <summary>The bytes that this thread allocates to parse a text, for each byte of the text.</summary>
    public static double BytesAllocatedPerByte(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = DockerfileParser.Parse(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(result);
        return allocated / (2.0 * text.Length);
    }

    /// <summary>Parses one text of each kind and prints its figures.</summary>
    public static int Print(int megabytes)
    {
        foreach (var (name, make) in Kinds)
        {
            var text = make(megabytes * 1024 * 1024);
            var watch = Stopwatch.StartNew();
            var perByte = BytesAllocatedPerByte(text);
            Console.WriteLine($"{name,-28} {text.Length / 1048576.0,6:F0} million characters  {watch.Elapsed.TotalSeconds,6:F2} s  {perByte,6:F2} bytes allocated per byte");
        }

        return 0;
    }
}
