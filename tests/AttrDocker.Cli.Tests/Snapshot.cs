using System.Runtime.CompilerServices;

namespace AttrDocker.Cli.Tests;

/// <summary>Compares output with the one that was looked at and committed, <c>Snapshots/Tests.Name.verified.json</c>; the names are those of the library Verify.</summary>
internal static class Snapshot
{
    public static void Match(string text, string extension, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        var name = Path.Combine(Path.GetDirectoryName(testFile)!, "Snapshots", Path.GetFileNameWithoutExtension(testFile) + "." + test);
        var (verified, received) = ($"{name}.verified.{extension}", $"{name}.received.{extension}");
        var expected = File.Exists(verified) ? File.ReadAllText(verified) : null;
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail($"Look at the difference, and if it is right rename\n  {received}\nto\n  {verified}\n\nReceived:\n{text}\nVerified:\n{expected ?? "(no such file yet)"}");
    }
}
