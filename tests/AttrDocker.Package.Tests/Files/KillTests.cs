using System.Diagnostics;
using AttrDocker.Tasks.Files;

namespace AttrDocker.Package.Tests.Files;

public class KillTests
{
    private const int Kills = 120;

    [Fact]
    public void A_writer_killed_at_any_moment_leaves_the_old_or_the_new_file_whole()
    {
        using var folder = new TemporaryFolder();
        var random = new Random(20261124);
        var (olds, abandoned) = (0, 0);
        for (var kill = 0; kill < Kills; kill++)
        {
            using (var writer = Start(folder["Dockerfile"]))
            {
                Assert.Equal("writing", writer.StandardOutput.ReadLine());
                // A turn takes a millisecond or a few: this hits every part of one.
                Thread.Sleep(TimeSpan.FromMilliseconds(random.NextDouble() * 20));
                writer.Kill();
                writer.WaitForExit();
            }

            var content = File.ReadAllBytes(folder["Dockerfile"]);
            Assert.Equal(1_000_000, content.Length);
            Assert.True(content.AsSpan().IndexOfAnyExcept(content[0]) < 0, "The file is a mixture of two writes.");
            olds += content[0] == 'A' ? 1 : 0;
            abandoned += folder.Names.Length - 1;
        }

        // Else the kills would not have met the writing.
        Assert.InRange(olds, 1, Kills - 1);
        Assert.True(abandoned > 0, "No kill has met the writing of a temporary file.");

        AtomicFile.Write(folder["Dockerfile"], "whole"u8.ToArray());
        Assert.Equal(["Dockerfile"], folder.Names);
    }

    private static Process Start(string path)
    {
        var program = Path.Combine(Repository.Root, "tests/AttrDocker.KilledWriter/bin", Repository.Configuration, "net10.0/AttrDocker.KilledWriter.dll");
        return Process.Start(new ProcessStartInfo("dotnet", [program, path]) { RedirectStandardOutput = true })!;
    }
}
