using System.Diagnostics;

namespace AttrDocker.Cli.Tests;

/// <summary>Runs the built tool as a process, as a user does.</summary>
internal static class Tool
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "attrdocker.dll");

    public static ToolRun Run(params string[] arguments) => Run(arguments, standardInput: null, folder: null);

    public static ToolRun Run(string[] arguments, string? standardInput, string? folder)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? AppContext.BaseDirectory,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(standardInput ?? "");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output.ReplaceLineEndings("\n"), error.GetAwaiter().GetResult().ReplaceLineEndings("\n"));
    }
}

internal sealed record ToolRun(int ExitCode, string Output, string Error);
