namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>The commands that pack and unpack. (GNU tar; Info-ZIP; gzip, xz, bzip2, zstd, 7-Zip, cpio, ar manuals.)</summary>
internal static class ArchiveCommands
{
    private static readonly string[] Endings = [".gz", ".xz", ".bz2", ".zst", ".lz4", ".lzma", ".Z", ".br"];

    public static KnownCommand[] All { get; } =
    [
        new("tar", "bsdtar", "gtar") { Values = ["-C", "--directory", "-f", "--file", "-T", "-X", "--exclude", "--strip-components", "--strip", "--transform", "--xform", "-I", "--use-compress-program"], Also = TarEffects },
        new("unzip") { Bundles = true, Values = ["-d", "-x", "-P"], Also = static call => [Unpacked(call, call.Flag("-d"), "unzip -d")] },
        new("zip") { Values = ["-x", "-i", "-P"], Also = static call => call.Operands.Take(1).SelectMany(o => (Effect[])[call.Wrote(o), call.Wrote(o + ".zip")]) },
        new("gzip", "gunzip", "xz", "unxz", "lzma", "unlzma", "bzip2", "bunzip2", "zstd", "unzstd", "lz4", "unlz4", "brotli", "pigz", "pixz", "compress", "uncompress", "zopfli")
        {
            Outputs = ["-o", "--output"], Values = ["-S", "--suffix", "-T"], Also = CompressEffects,
        },
        new("zcat", "xzcat", "bzcat", "zstdcat"),
        new("7z", "7za", "7zr", "p7zip") { Also = SevenZipEffects },
        new("unrar", "unar", "lha", "unsquashfs", "cabextract", "innoextract") { Regions = ["."], Outputs = ["-d", "-o"] },
        new("cpio", "pax")
        {
            Bundles = true, Regions = ["."], Outputs = ["-D", "--directory", "-O", "-F", "--file"], Values = ["-I", "-R", "-H", "-C", "-E", "-M", "--format", "--owner"],
            Also = static call => call.HasLetter('p') || call.Has("--pass-through") || (call.HasLetter('r') && call.HasLetter('w')) ? call.Operands.Skip(call.Operands.Count - 1).Select(o => (Effect)call.Filled(o, "cpio -p")) : [],
        },
        new("ar", "ranlib") { Regions = ["."], Operands = WrittenOperands.None, Also = static call => call.Operands.Skip(1).Take(1).Select(o => (Effect)call.Wrote(o)) },
        new("makeself", "mksquashfs", "genisoimage", "xorriso", "mkisofs") { Outputs = ["-o", "-output"], Operands = WrittenOperands.Last, Regions = ["."] },
    ];

    private static IEnumerable<Effect> TarEffects(CommandCall call)
    {
        // The letters may be bundled, with or without a dash: tar xzf a.tgz, tar -czf a.tgz folder, tar -zxC folder -f a.tgz.
        var bundles = call.Arguments.Where((a, i) => i == 0 || (a.Length > 1 && a[0] == '-')).Where(static a => !a.StartsWith("--", StringComparison.Ordinal)).Select(static a => a.TrimStart('-')).ToList();
        var letters = string.Concat(bundles);
        if (bundles.Count > 0 && bundles[0].IndexOfAny(['c', 'r', 'u']) >= 0 && bundles[0].IndexOf('x') < 0 || call.Has("--create"))
        {
            var folder = call with { Folder = call.Path(call.Flag("-C", "--directory") ?? ".") };
            return Values(call, 'f').Append(call.Flag("-f", "--file")).OfType<string>().Where(static a => a is not ("" or "-"))
                .SelectMany(a => (Effect[])[call.Wrote(a, "tar -f"), new Fact(folder.Path(a), FactKind.Path, FactStrength.Convention, "tar -f")]);
        }

        return letters.IndexOf('t') == 0 ? [] : [Unpacked(call, Values(call, 'C').LastOrDefault() ?? call.Flag("-C", "--directory", "--one-top-level"), "tar -C")];
    }

    // The values of a bundle's letters follow it in their order.
    private static IEnumerable<string> Values(CommandCall call, char letter)
    {
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            var argument = call.Arguments[i];
            if (argument.StartsWith("--", StringComparison.Ordinal) || (i > 0 && argument.Length > 0 && argument[0] != '-'))
            {
                continue;
            }

            var before = argument.TrimStart('-').TakeWhile(c => c != letter).Count(static c => c is 'f' or 'C' or 'T' or 'X' or 'b' or 'I');
            if (argument.IndexOf(letter) >= 0 && argument.IndexOf('-', Math.Min(1, argument.Length)) < 0 && i + 1 + before < call.Arguments.Count)
            {
                var isAttached = argument[0] == '-' && argument.Length > 2 && argument[1] == letter;
                yield return isAttached && letter == 'C' ? argument.Substring(2) : call.Arguments[i + 1 + before];
            }
        }
    }

    private static IEnumerable<Effect> CompressEffects(CommandCall call)
    {
        foreach (var operand in call.Operands)
        {
            var ending = Endings.FirstOrDefault(e => operand.EndsWith(e, StringComparison.Ordinal));
            if (ending is not null)
            {
                yield return call.WritesByItself(operand.Substring(0, operand.Length - ending.Length), FactKind.Path);
            }
            else
            {
                yield return call.WritesByItself(operand + "." + ImagePath.Hole, FactKind.Path);
            }
        }

        yield return call.MayFill(".");
    }

    // 7z x a.7z -o/out, 7z a a.7z folder
    private static IEnumerable<Effect> SevenZipEffects(CommandCall call) => call.Operands.FirstOrDefault() switch
    {
        "x" or "e" => [Unpacked(call, Attached(call, "-o"), "7z -o")],
        "a" or "u" => call.Operands.Skip(1).Take(1).SelectMany(o => (Effect[])[call.Wrote(o), call.Wrote(o + ".7z")]),
        _ => [],
    };

    private static string? Attached(CommandCall call, string flag) =>
        call.Arguments.FirstOrDefault(a => a.Length > flag.Length && a.StartsWith(flag, StringComparison.Ordinal))?.Substring(flag.Length);

    // What an archive holds is not known; at the root it may hold the whole system, so that it vouches for nothing.
    private static Fact Unpacked(CommandCall call, string? folder, string how)
    {
        var into = call.Path(folder is { Length: > 0 } ? folder : ".");
        return new(into, FactKind.Tree, into == "/" ? FactStrength.Region : FactStrength.Explicit, folder is null ? call.Name : how);
    }
}
