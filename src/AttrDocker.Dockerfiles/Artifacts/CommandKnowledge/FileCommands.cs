namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>The commands that make, copy, move and remove files. (POSIX utilities; GNU coreutils and findutils; rsync(1).)</summary>
internal static class FileCommands
{
    public static KnownCommand[] All { get; } =
    [
        new("mkdir") { Bundles = true, Operands = WrittenOperands.All, Values = ["-m", "--mode"] },
        new("touch") { Bundles = true, Operands = WrittenOperands.All, Values = ["-d", "-r", "-t", "--date", "--reference"] },
        new("ln") { Bundles = true, Values = ["-t", "--target-directory"], Also = LinkEffects },
        new("cp", "gcp") { Bundles = true, Values = ["-t", "--target-directory"], Also = static call => CopyEffects(call, isMove: false) },
        new("mv") { Bundles = true, Values = ["-t", "--target-directory"], Also = static call => CopyEffects(call, isMove: true) },
        new("rsync") { Values = ["-e", "--exclude", "--include", "-f", "--filter", "--exclude-from", "--rsh", "--files-from"], Also = static call => CopyEffects(call, isMove: false) },
        new("install", "ginstall") { Bundles = true, Values = ["-m", "-o", "-g", "-t", "--mode", "--owner", "--group", "--target-directory"], Also = InstallEffects },
        new("rm", "unlink") { Also = static call => call.Operands.SelectMany(o => call.Removes(o, "rm -rf " + o)) },
        new("rmdir", "shred"),
        new("find") { Also = FindEffects },
        new("rename", "prename") { Regions = ["."] },
        new("symlinks", "chrpath", "patchelf", "hardlink") { Regions = ["."] },
    ];

    // cp source… destination: a folder takes the source under its name, anything else becomes the source.
    private static IEnumerable<Effect> CopyEffects(CommandCall call, bool isMove)
    {
        var intoFolder = call.Flag("-t", "--target-directory");
        var destination = intoFolder ?? (call.Operands.Count > 1 ? call.Operands[call.Operands.Count - 1] : null);
        if (destination is null)
        {
            yield break;
        }

        var sources = call.Operands.Take(call.Operands.Count - (intoFolder is null ? 1 : 0)).ToList();
        var keepsParents = call.Has("--parents", "-R", "--relative") && call.Name != "mv" && (call.Has("--parents", "--relative") || call.Name == "rsync");
        yield return call.Wrote(destination) with { Role = sources.Count > 1 || destination.EndsWith("/", StringComparison.Ordinal) ? FactRole.None : FactRole.Output };
        foreach (var source in sources)
        {
            var (from, to, name) = (call.Path(source), call.Path(destination), ImagePath.Name(source));
            if (name is not ("" or "." or ".."))
            {
                yield return new Fact(ImagePath.Append(to, name), FactKind.Path, FactStrength.Convention, call.Name);
                yield return new Duplicate(from, ImagePath.Append(to, name), call.Name);
            }

            yield return new Duplicate(from, to, call.Name);
            if (keepsParents)
            {
                yield return call.Filled(destination);
            }
        }

        // What is moved is gone before it is there again: mv a.jar b.jar; mv *.jar app.jar keeps what it makes.
        if (isMove)
        {
            foreach (var removal in sources.Where(s => !ImagePath.IsAtOrBelow(call.Path(destination), call.Path(s))).SelectMany(s => call.Removes(s, $"mv {s} {destination}")))
            {
                yield return removal;
            }
        }

        yield return call.MayFill(destination);
    }

    private static IEnumerable<Effect> LinkEffects(CommandCall call)
    {
        var (first, last) = (call.Operands.FirstOrDefault(), call.Operands.LastOrDefault());
        if (call.Flag("-t", "--target-directory") is { } folder)
        {
            yield return call.Filled(folder);
        }
        else if (call.Operands.Count == 1)
        {
            yield return call.Filled(ImagePath.Name(last!));
        }
        else if (call.Operands.Count > 1)
        {
            // A link may lead to a folder, and what is written behind it is in that folder, too.
            yield return call.Filled(last!) with { Role = FactRole.Link };
            if (call.HasLetter('s') || call.Has("--symbolic"))
            {
                yield return call.MayFill(ImagePath.Combine(ImagePath.Parent(call.Path(last!)), first!));
            }

            yield return call.WritesByItself(ImagePath.Append(call.Path(last!), ImagePath.Name(first!)), FactKind.Tree);
        }
    }

    private static IEnumerable<Effect> InstallEffects(CommandCall call) =>
        call.HasLetter('d') || call.Has("--directory")
            ? call.Operands.Select(o => call.Wrote(o, "install -d"))
            : CopyEffects(call, isMove: false);

    private static IEnumerable<Effect> FindEffects(CommandCall call)
    {
        var first = call.Arguments.TakeWhile(static a => !a.StartsWith("-", StringComparison.Ordinal) && a is not ("(" or "!")).ToList();
        if (call.Arguments.Count == first.Count + 1 && call.Arguments[first.Count] == "-delete")
        {
            return first.SelectMany(f => call.Removes(f, $"find {f} -delete"));
        }

        // What it runs, it runs on files that nobody knows; and it may run several commands.
        return Executed(call).SelectMany(static inner => inner.InnerAfter("-exec", "-execdir", "-ok", "-okdir")).Concat(Printed(call));
    }

    private static IEnumerable<CommandCall> Executed(CommandCall call)
    {
        var rest = call.Arguments.Select(static a => a.Replace("{}", ImagePath.Hole.ToString())).ToList();
        while (rest.Count > 0)
        {
            var end = rest.FindIndex(static a => a is ";" or "+");
            yield return call with { Arguments = end < 0 ? rest : rest.GetRange(0, end), IsConditional = true };
            rest = end < 0 ? [] : rest.GetRange(end + 1, rest.Count - end - 1);
        }
    }

    private static IEnumerable<Effect> Printed(CommandCall call) =>
        call.Arguments.Where((_, i) => i > 0 && call.Arguments[i - 1] is "-fprint" or "-fprintf" or "-fprint0" or "-fls").Select(a => (Effect)call.Wrote(a, "find -fprint"));
}
