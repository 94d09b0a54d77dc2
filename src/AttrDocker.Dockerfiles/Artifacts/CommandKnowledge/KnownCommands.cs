namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>All that is known of commands, and what it says of a call.</summary>
internal static class KnownCommands
{
    // Whatever the command, these flags name what it writes.
    private static readonly string[] GeneralOutputs =
    [
        "-o", "--output", "--out", "--outdir", "--out-dir", "--outfile", "--output-dir", "--output-path", "--dest", "--destination", "--target-dir",
        "--prefix", "--root", "--install-dir", "--install-path", "--directory", "-d",
    ];

    private static readonly ILookup<string, KnownCommand> ByName = ((KnownCommand[])
    [
        .. QuietCommands.All, .. FileCommands.All, .. ArchiveCommands.All, .. DownloadCommands.All, .. CompilerCommands.All,
        .. DotNetCommands.All, .. GoCommands.All, .. JavaCommands.All, .. JavaScriptCommands.All, .. RustCommands.All, .. PythonCommands.All,
    ]).SelectMany(static c => c.Names, static (command, name) => (command, name)).ToLookup(static p => p.name, static p => p.command, StringComparer.Ordinal);

    /// <summary>What a call writes.</summary>
    public static IReadOnlyList<Fact> FactsOf(CommandCall call)
    {
        var facts = new List<Fact>();
        if (call.Arguments.Count == 1 && call.Arguments[0] is "--version" or "--help" or "-version" or "-v")
        {
            return facts;
        }

        var isOpen = true;
        var understood = new HashSet<string>(StringComparer.Ordinal);
        foreach (var known in ByName[call.Name])
        {
            var use = call.Divided(flag => known.Values.Contains(flag) || known.Outputs.Contains(flag) || known.Folders.Contains(flag) || GeneralOutputs.Contains(flag));
            isOpen &= !known.IsClosed;
            if (known.Fits(use.Operands))
            {
                facts.AddRange(FactsOf(known, use));
                understood.UnionWith([.. known.Values, .. known.Outputs, .. known.Folders]);
            }
        }

        if (isOpen)
        {
            AddGeneral(call, facts, understood);
        }

        return facts;
    }

    private static IEnumerable<Fact> FactsOf(KnownCommand known, CommandCall use)
    {
        var how = known.On.Length == 0 ? use.Name : $"{use.Name} {use.Operands.First(o => known.Fits([o]))}";
        var here = known.Folders.Length > 0 && use.Flag(known.Folders) is { Length: > 0 } folder ? use with { Folder = FolderOf(use.Path(folder)) } : use;
        foreach (var write in known.Writes)
        {
            var kind = write.EndsWith("/", StringComparison.Ordinal) ? FactKind.Tree : FactKind.Path;
            yield return here.WritesByItself(write.Replace('*', ImagePath.Hole), kind, how);
        }

        foreach (var output in use.Flags.Where(f => known.Outputs.Contains(f.Key) && f.Value.Length > 0))
        {
            yield return here.Filled(output.Value, $"{how} {output.Key}");
        }

        var written = known.Operands switch
        {
            WrittenOperands.All => use.Operands,
            WrittenOperands.Last when use.Operands.Count > 0 => [use.Operands[use.Operands.Count - 1]],
            _ => [],
        };
        foreach (var operand in written)
        {
            yield return here.Wrote(operand);
        }

        foreach (var fact in known.Also?.Invoke(here) ?? [])
        {
            yield return fact;
        }
    }

    private static void AddGeneral(CommandCall call, List<Fact> facts, ICollection<string> understood)
    {
        var use = call.Divided(GeneralOutputs.Contains);
        foreach (var flag in use.Flags.Where(static f => GeneralOutputs.Contains(f.Key) && LooksLikePath(f.Value)).Where(f => !understood.Contains(f.Key)))
        {
            facts.Add(use.Filled(flag.Value, $"{use.Name} {flag.Key}"));
        }

        foreach (var argument in call.Arguments)
        {
            // DESTDIR=/out, -DCMAKE_INSTALL_PREFIX=/opt/app
            var equals = argument.IndexOf('=');
            if (equals > 0 && equals + 2 < argument.Length && argument[equals + 1] == '/')
            {
                facts.Add(use.Filled(argument.Substring(equals + 1), $"{use.Name} {argument.Substring(0, equals)}"));
            }
            else if (argument.Length > 1 && argument[0] == '/')
            {
                facts.Add(new(use.Path(argument), FactKind.Tree, FactStrength.Region, use.Name));
            }
        }

        facts.Add(new(use.Folder, FactKind.Tree, FactStrength.Region, use.Name));
    }

    private static bool LooksLikePath(string value) => value.IndexOf('/') >= 0 && value.IndexOf(':') < 0 && value.IndexOf(',') < 0;

    // The value may be a project file (mvn -f app/pom.xml).
    private static string FolderOf(string path) => ImagePath.Name(path).IndexOf('.') > 0 ? ImagePath.Parent(path) : path;
}
