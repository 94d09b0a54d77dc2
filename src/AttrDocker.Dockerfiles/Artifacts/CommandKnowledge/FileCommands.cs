namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>The commands that make, copy and move files. (POSIX utilities; GNU coreutils.)</summary>
internal static class FileCommands
{
    public static KnownCommand[] All { get; } =
    [
        new("mkdir") { Operands = WrittenOperands.All, Values = ["-m", "--mode"], IsClosed = true },
        new("touch") { Operands = WrittenOperands.All, Values = ["-d", "-r", "-t"], IsClosed = true },
        new("tee") { Operands = WrittenOperands.All, IsClosed = true },
        new("ln") { Also = LinkFacts, IsClosed = true },
        new("cp") { Also = CopyFacts, Values = ["-t", "--target-directory"], IsClosed = true },
        new("mv") { Also = CopyFacts, Values = ["-t", "--target-directory"], IsClosed = true },
        new("rsync") { Also = CopyFacts, Values = ["-e", "--exclude", "--include"], IsClosed = true },
        new("install") { Also = InstallFacts, Values = ["-m", "-o", "-g", "-t", "--mode", "--owner", "--group"], IsClosed = true },
    ];

    // cp source… destination: a folder takes the source under its name, anything else becomes the source.
    private static IEnumerable<Fact> CopyFacts(CommandCall call)
    {
        var intoFolder = call.Flag("-t", "--target-directory");
        var destination = intoFolder ?? (call.Operands.Count > 1 ? call.Operands[call.Operands.Count - 1] : null);
        if (destination is null)
        {
            yield break;
        }

        yield return call.Wrote(destination);
        foreach (var source in call.Operands.Take(call.Operands.Count - (intoFolder is null ? 1 : 0)))
        {
            var inside = ImagePath.Combine(call.Path(destination), ImagePath.Name(source));
            if (!ImagePath.HasHole(source) && ImagePath.Name(source) is not ("" or "." or ".."))
            {
                yield return call.WritesByItself(inside, FactKind.Path);
            }

            foreach (var fact in call.Files.Copied(call.Path(source), call.Path(destination)).Concat(call.Files.Copied(call.Path(source), inside)))
            {
                yield return fact;
            }
        }

        yield return new(call.Path(destination), FactKind.Tree, FactStrength.Region, call.Name);
    }

    private static IEnumerable<Fact> LinkFacts(CommandCall call)
    {
        var last = call.Operands.LastOrDefault();
        if (call.Operands.Count == 1)
        {
            yield return call.Wrote(ImagePath.Name(last!));
        }
        else if (call.Operands.Count > 1)
        {
            // A link may lead to a folder.
            yield return call.Filled(last!);
        }
    }

    private static IEnumerable<Fact> InstallFacts(CommandCall call) =>
        call.Flags.Any(static f => f.Key.Length > 1 && f.Key[1] != '-' && f.Key.Contains('d')) || call.Has("--directory")
            ? call.Operands.Select(o => call.Wrote(o, "install -d")).Concat(call.Flags.Where(static f => f.Key == "-d" && f.Value.Length > 0).Select(f => call.Wrote(f.Value, "install -d")))
            : CopyFacts(call);
}
