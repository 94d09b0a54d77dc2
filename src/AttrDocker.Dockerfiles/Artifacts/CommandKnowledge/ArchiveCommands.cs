namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>The commands that pack and unpack. (GNU tar; Info-ZIP.)</summary>
internal static class ArchiveCommands
{
    public static KnownCommand[] All { get; } =
    [
        new("tar", "bsdtar") { Also = TarFacts, Values = ["-C", "--directory", "-f", "--file"], IsClosed = true },
        new("unzip") { Also = UnzipFacts, Values = ["-d"], IsClosed = true },
        new("zip") { Also = static call => call.Operands.Take(1).SelectMany(o => (Fact[])[call.Wrote(o), call.Wrote(o + ".zip")]), IsClosed = true },
        new("gzip", "gunzip", "xz", "unxz", "bzip2", "bunzip2", "zstd"),
    ];

    private static IEnumerable<Fact> TarFacts(CommandCall call)
    {
        // The letters may be bundled, with or without a dash: tar xzf a.tgz, tar -czf a.tgz folder.
        var letters = call.Arguments.FirstOrDefault(static a => !a.StartsWith("--", StringComparison.Ordinal))?.TrimStart('-') ?? "";
        if (letters.Contains('c') || call.Has("--create"))
        {
            var archive = call.Flag("-f", "--file") ?? call.Operands.FirstOrDefault(static o => o.IndexOf('.') > 0);
            return archive is { Length: > 0 } ? [call.Wrote(archive)] : [];
        }

        return [Unpacked(call, call.Flag("-C", "--directory"), "tar -C")];
    }

    private static IEnumerable<Fact> UnzipFacts(CommandCall call) => [Unpacked(call, call.Flag("-d"), "unzip -d")];

    // What an archive holds is not known; at the root it may hold the whole system, so that it vouches for nothing.
    private static Fact Unpacked(CommandCall call, string? folder, string how)
    {
        var into = call.Path(folder is { Length: > 0 } ? folder : ".");
        return new(into, FactKind.Tree, into == "/" ? FactStrength.Region : FactStrength.Explicit, folder is null ? call.Name : how);
    }
}
