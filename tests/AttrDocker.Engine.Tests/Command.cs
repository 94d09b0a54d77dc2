using System.Diagnostics;
using System.Text;

namespace AttrDocker.Engine.Tests;

/// <summary>A finished command: how it was called, how it ended and what it wrote.</summary>
internal sealed record Command(string Line, int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    public bool Succeeded => ExitCode == 0;

    /// <summary>Runs a program to its end, with BuildKit asked for and no terminal, colours or standard input.</summary>
    /// <exception cref="TimeoutException">It was still running after the limit, and was killed.</exception>
    public static Command Run(string program, IEnumerable<string> arguments, TimeSpan? limit = null, string? folder = null)
    {
        using var process = Start(program, arguments, folder);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var line = $"{program} {string.Join(' ', process.StartInfo.ArgumentList)}";
        if (!process.WaitForExit(limit ?? Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"Still running after {limit ?? Limit}: {line}");
        }

        return new Command(line, process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Starts a program for a caller who reads its output while it runs.</summary>
    public static Process Start(string program, IEnumerable<string> arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = folder ?? "",
        };
        // Said outright, a client without BuildKit refuses to build; unsaid, it takes the classic builder in silence.
        start.Environment["DOCKER_BUILDKIT"] = "1";
        start.Environment["NO_COLOR"] = "1";
        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    public override string ToString() => $"""
        {Line}
        exit code {ExitCode}
        {Output}{Error}
        """;
}
