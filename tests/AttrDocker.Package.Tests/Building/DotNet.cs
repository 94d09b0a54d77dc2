using System.Diagnostics;
using System.Text;

namespace AttrDocker.Package.Tests.Building;

/// <summary>Runs the <c>dotnet</c> command in an environment that says nothing of CI, of containers, or of the MSBuild that runs the tests.</summary>
internal static class DotNet
{
    private static readonly string[] Unwanted =
    [
        "CI", "ContinuousIntegrationBuild", "DOTNET_RUNNING_IN_CONTAINER", "DOTNET_RUNNING_IN_CONTAINERS",
        "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly", "MSBUILD_EXE_PATH", "Configuration", "Platform",
    ];

    public static BuildResult Run(string folder, params string[] arguments) => Run(folder, [], arguments);

    public static BuildResult Run(string folder, (string Name, string Value)[] environment, params string[] arguments) =>
        Start(folder, environment, arguments).Result();

    public static Running Start(string folder, (string Name, string Value)[] environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var name in Unwanted)
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        // No node may outlive the test: it would keep the unpacked task.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        // But one compiler serves all tests, which is three times as fast; it ends by itself, and is nobody else's.
        start.Environment["UseSharedCompilation"] = "true";
        start.Environment["SharedCompilationId"] = "attrdocker-tests";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new Running(Process.Start(start)!);
    }

    /// <summary>A command that has been started.</summary>
    internal sealed class Running(Process process)
    {
        private readonly Task<string> _output = process.StandardOutput.ReadToEndAsync();
        private readonly Task<string> _error = process.StandardError.ReadToEndAsync();

        public BuildResult Result()
        {
            using (process)
            {
                process.WaitForExit();
                return new BuildResult(process.ExitCode == 0, _output.Result + _error.Result);
            }
        }
    }
}

/// <summary>How a command ended.</summary>
internal sealed record BuildResult(bool Succeeded, string Output)
{
    /// <summary>The command has succeeded, else its output is shown.</summary>
    public BuildResult MustSucceed()
    {
        Assert.True(Succeeded, Output);
        Assert.DoesNotContain("warning", Output.Replace("0 Warning(s)", ""), StringComparison.OrdinalIgnoreCase);
        return this;
    }

    /// <summary>The command has failed with this code.</summary>
    public BuildResult MustFail(string code)
    {
        Assert.False(Succeeded, Output);
        Assert.Contains("error " + code, Output, StringComparison.Ordinal);
        return this;
    }
}
