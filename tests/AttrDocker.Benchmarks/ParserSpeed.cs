using System.Diagnostics;
using System.Globalization;
using System.Text;
using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Benchmarks;

/// <summary>
/// How fast the parser reads realistic files, in megabytes of UTF-8 for a second of CPU time (garbage collection and compilation of code
/// included, after a warm-up), and how much it allocates for each byte. <c>buildkit-parser</c> does the same with BuildKit's own.
/// </summary>
internal static class ParserSpeed
{
    /// <summary>Measures the generated files, or the Dockerfiles of a folder.</summary>
    /// <param name="arguments">Nothing; or a folder and the number of passes over it; or <c>--write</c> and the folder to write the generated files to.</param>
    /// <returns>The exit code: 0, or 2 where the arguments make no sense.</returns>
    public static int Run(string[] arguments)
    {
        (string Name, IEnumerable<(string Name, string Text)> Files)[] sets =
            [("plain", RealisticDockerfiles.Plain()), ("modern", RealisticDockerfiles.Modern()), ("big", RealisticDockerfiles.Big())];
        switch (arguments)
        {
            case []:
                foreach (var (name, files) in sets)
                {
                    Measure(name, [.. files.Select(static f => f.Text)], null);
                }

                return 0;
            case ["--write", var folder]:
                foreach (var (name, files) in sets)
                {
                    var target = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
                    foreach (var file in files)
                    {
                        File.WriteAllText(Path.Combine(target, file.Name + ".Dockerfile"), file.Text);
                    }
                }

                return 0;
            case [var folder, var passes] when int.TryParse(passes, NumberStyles.None, CultureInfo.InvariantCulture, out var count):
                Measure(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllText)], count);
                return 0;
            default:
                Console.Error.WriteLine("Give nothing, a folder with a number of passes, or --write with a folder.");
                return 2;
        }
    }

    private static void Measure(string name, List<string> files, int? passes)
    {
        var bytes = files.Sum(static text => Encoding.UTF8.GetByteCount(text));
        foreach (var text in files)
        {
            var errors = DockerfileParser.Parse(text).Errors;
            if (!errors.IsEmpty)
            {
                throw new InvalidOperationException($"A file of '{name}' has an error: {errors[0].Span} {errors[0].Message}");
            }
        }

        // Enough to have every method compiled at its best, and then some seconds.
        var warmUp = Stopwatch.StartNew();
        var warmUpPasses = 0;
        for (; warmUp.ElapsedMilliseconds < 2000; warmUpPasses++)
        {
            Pass(files);
        }

        var count = passes ?? warmUpPasses;
        using var process = Process.GetCurrentProcess();
        process.Refresh();
        var (cpu, allocated) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes(precise: true));
        for (var i = 0; i < count; i++)
        {
            Pass(files);
        }

        process.Refresh();
        var seconds = (process.TotalProcessorTime - cpu).TotalSeconds;
        var read = (double)bytes * count;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-8} {files.Count,4} files {bytes / 1024.0,7:0} KB  {read / seconds / 1e6,7:0.0} MB/s  {(GC.GetTotalAllocatedBytes(precise: true) - allocated) / read,6:0.0} bytes allocated per byte"));
    }

    private static void Pass(List<string> files)
    {
        foreach (var text in files)
        {
            _ = DockerfileParser.Parse(text);
        }
    }
}
