using System.Runtime.CompilerServices;
using DiffEngine;

namespace AttrDocker.Analyzers.Tests.Harness;

/// <summary>
/// Compares a Dockerfile with the one that was looked at and committed beside its test, <c>Tests.Name.verified.Dockerfile</c>. The
/// names are those of the library Verify, which can take the place of this class.
/// </summary>
internal static class Snapshot
{
    /// <summary>On a difference writes <c>….received.Dockerfile</c> and, for a person at a desktop, opens a diff tool.</summary>
    public static async Task MatchAsync(string dockerfile, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        var name = Path.Combine(Path.GetDirectoryName(testFile)!, Path.GetFileNameWithoutExtension(testFile) + "." + test);
        var (verified, received) = (name + ".verified.Dockerfile", name + ".received.Dockerfile");
        var expected = File.Exists(verified) ? await File.ReadAllTextAsync(verified, TestContext.Current.CancellationToken) : null;
        if (expected == dockerfile)
        {
            File.Delete(received);
            return;
        }

        await File.WriteAllTextAsync(received, dockerfile, TestContext.Current.CancellationToken);
        if (HasDesktop)
        {
            await DiffRunner.LaunchAsync(received, verified);
        }

        Assert.Fail($"Look at the difference, and if it is right rename\n  {received}\nto\n  {verified}\n\nReceived:\n{dockerfile}\nVerified:\n{expected ?? "(no such file yet)"}");
    }

    private static bool HasDesktop =>
        !DiffRunner.Disabled && !BuildServerDetector.Detected && Environment.UserInteractive
        && (!OperatingSystem.IsLinux() || Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 } || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 });
}
