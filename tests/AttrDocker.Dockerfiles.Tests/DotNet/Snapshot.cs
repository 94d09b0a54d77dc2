using System.Runtime.CompilerServices;

namespace AttrDocker.Dockerfiles.Tests.DotNet;

/// <summary>Compares a text with the one that was looked at and committed beside its test, <c>Tests.Name.verified.Dockerfile</c>, as the library Verify names it.</summary>
internal static class Snapshot
{
    /// <summary>On a difference writes <c>….received.Dockerfile</c>.</summary>
    public static void Match(string text, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        var name = Path.Combine(Path.GetDirectoryName(testFile)!, Path.GetFileNameWithoutExtension(testFile) + "." + test);
        var (verified, received) = (name + ".verified.Dockerfile", name + ".received.Dockerfile");
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
