using AttrDocker.Dockerfiles.Artifacts.Files;

namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>All that is known of commands, and what it says of a call.</summary>
internal static class KnownCommands
{
    /// <summary>All entries.</summary>
    public static IReadOnlyList<KnownCommand> All { get; } =
    [
        .. ShellCommands.All, .. TextCommands.All, .. SystemCommands.All, .. PackageCommands.All, .. FileCommands.All, .. ArchiveCommands.All,
        .. DownloadCommands.All, .. CompilerCommands.All, .. BuildCommands.All, .. DotNetCommands.All, .. GoCommands.All, .. JavaCommands.All,
        .. JavaScriptCommands.All, .. RustCommands.All, .. PythonCommands.All, .. RubyCommands.All, .. PhpCommands.All, .. BeamCommands.All,
        .. FunctionalCommands.All, .. SiteCommands.All, .. WindowsCommands.All,
    ];

    private static readonly ILookup<string, KnownCommand> ByName =
        All.SelectMany(static c => c.Names, static (command, name) => (command, name)).ToLookup(static p => p.name, static p => p.command, StringComparer.Ordinal);

    // A tool that may write to more folders than these writes to one of them.
    private const int MostWritten = 10;

    private static readonly string AnyText = ImagePath.Hole.ToString();

    /// <summary>Whether a command is one that is known, so that it is hardly a program of one's own.</summary>
    public static bool Have(string name) => ByName.Contains(name);

    /// <summary>What a call does.</summary>
    public static IReadOnlyList<Effect> EffectsOf(CommandCall call)
    {
        if (IsQuestion(call))
        {
            return [];
        }

        var fitting = new List<(KnownCommand Known, CommandCall Use)>();
        foreach (var known in EntriesOf(call))
        {
            if (known.MayFit(call.Arguments) && call.Divided(known.TakesValue, known.Bundles) is var use && known.Fits(use.Operands))
            {
                fitting.Add((known, use));
            }
        }

        if (fitting.Exists(static e => e.Known.On.Length > 0))
        {
            // An entry for one way of using a command says more than one for all.
            fitting.RemoveAll(static e => e.Known.On.Length == 0);
        }

        return fitting.Count == 0 ? [.. UnknownCommand.EffectsOf(call)] : [.. fitting.SelectMany(static e => EffectsOf(e.Known, e.Use))];
    }

    // python3.12 is python, gcc-13 is gcc, xx-go is go for another platform.
    private static IEnumerable<KnownCommand> EntriesOf(CommandCall call)
    {
        var name = call.Stage.IsWindows && call.Name.EndsWith(".exe", StringComparison.Ordinal) ? call.Name.Substring(0, call.Name.Length - 4) : call.Name;
        if (ByName.Contains(name))
        {
            return ByName[name];
        }

        var plain = name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.').TrimEnd('-');
        return ByName[plain.StartsWith("xx-", StringComparison.Ordinal) ? plain.Substring(3) : plain];
    }

    private static bool IsQuestion(CommandCall call) =>
        call.Arguments.Count == 1 && call.Arguments[0] is "--version" or "--help" or "-version" or "-v" or "-V" or "version" or "--info";

    private static IEnumerable<Effect> EffectsOf(KnownCommand known, CommandCall use)
    {
        var how = known.On.Length > 0 ? $"{use.Name} {use.Operands.FirstOrDefault(o => known.Fits([o]))}".TrimEnd() : known.Writes.Length > 0 ? Spoken(use) : use.Name;
        var here = known.Folders.Length > 0 && use.Flag(known.Folders) is { } folder ? use with { Folder = FolderOf(use.Path(folder)) } : use;
        foreach (var region in known.Regions)
        {
            yield return here.MayFill(region == "~" ? here.Home : region, region[0] is '/' or '~' ? FactRole.System : FactRole.None);
        }

        foreach (var refilled in use.Stage.Files.HasRemovals ? known.Refills : [])
        {
            yield return here.MayFill(refilled, FactRole.System);
        }

        foreach (var write in known.Writes)
        {
            var kind = write.EndsWith("/", StringComparison.Ordinal) ? FactKind.Tree : FactKind.Path;
            yield return here.WritesByItself(write.Replace('*', ImagePath.Hole), kind, how) with { Role = known.Writes.Length > MostWritten ? FactRole.Guess : FactRole.None };
        }

        foreach (var output in use.Flags.Where(f => known.Outputs.Contains(f.Key) && f.Value is { Length: > 0 } and not "-"))
        {
            yield return here.Filled(output.Value, $"{how} {output.Key}") with { Role = known.MakesProduct ? FactRole.Product : FactRole.Output };
        }

        if (known.Writes.Length + known.Outputs.Length > 0 && use.Arguments.Contains(AnyText))
        {
            // A variable that is not known may hold any arguments.
            yield return here.MayFill(".");
        }

        foreach (var operand in Written(known, use.Operands))
        {
            yield return here.Wrote(operand);
        }

        foreach (var effect in known.Also?.Invoke(here) ?? [])
        {
            yield return effect;
        }

        if (known.Opens != Openness.None)
        {
            foreach (var effect in UnknownCommand.General(here, known))
            {
                yield return effect;
            }

            yield return new Opening(known.Opens, use.Name);
        }
    }

    // npm run build, hugo
    private static string Spoken(CommandCall call) =>
        string.Join(" ", call.Operands.TakeWhile(static o => o.All(static c => char.IsLetter(c) || c is '-' or ':')).Take(2).Prepend(call.Name));

    private static IEnumerable<string> Written(KnownCommand known, IReadOnlyList<string> operands) => known.Operands switch
    {
        WrittenOperands.All => operands,
        WrittenOperands.Last when operands.Count > 0 => [operands[operands.Count - 1]],
        _ => [],
    };

    // The value may be a project file (mvn -f app/pom.xml).
    private static string FolderOf(string path) => ImagePath.Name(path).IndexOf('.') > 0 ? ImagePath.Parent(path) : path;
}
