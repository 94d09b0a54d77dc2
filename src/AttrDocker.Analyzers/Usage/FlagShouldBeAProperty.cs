using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Usage;

/// <summary>Whoever knows Dockerfiles writes a flag before what it belongs to. In an attribute it would be a part of the path or of the command.</summary>
internal sealed class FlagShouldBeAProperty : UsageRule
{
    public const string Id = "ADK0033";

    private static readonly char[] FlagEnds = ['=', ' ', '\t'];

    private static readonly Dictionary<string, string> OfTransfers = new(StringComparer.Ordinal)
    {
        ["--from"] = "Write [CopyFrom], [CopyFromImage] or [CopyFromContext] instead.",
        ["--chown"] = Property("Chown"),
        ["--chmod"] = Property("Chmod"),
        ["--link"] = Property("Link"),
        ["--exclude"] = Property("Exclude"),
    };

    private static readonly Dictionary<string, string> OfCopies = new(OfTransfers, StringComparer.Ordinal) { ["--parents"] = Property("Parents") };

    private static readonly Dictionary<string, string> OfAdds = new(OfTransfers, StringComparer.Ordinal)
    {
        ["--checksum"] = Property("Checksum"),
        ["--keep-git-dir"] = Property("KeepGitDir"),
        ["--unpack"] = Property("Unpack"),
    };

    private static readonly Dictionary<string, string> OfRuns = new(StringComparer.Ordinal)
    {
        ["--mount"] = "Put [CacheMount], [SecretMount], [SshMount], [BindMount] or [TmpfsMount] before the attribute instead.",
        ["--network"] = Property("Network"),
        ["--security"] = Property("Security"),
        ["--device"] = Property("Devices"),
    };

    private static readonly Dictionary<string, string> OfHealthChecks = new(StringComparer.Ordinal)
    {
        ["--interval"] = Property("Interval"),
        ["--timeout"] = Property("Timeout"),
        ["--start-period"] = Property("StartPeriod"),
        ["--start-interval"] = Property("StartInterval"),
        ["--retries"] = Property("Retries"),
    };

    public override RuleDescriptor Rule { get; } = Error(
        Id,
        "Flag should be a property",
        "'{0}' is taken for a {1}, not for a flag. {2}");

    // An [Instruction] or [OnBuild] has flags in its text, and no such origins.
    public override IEnumerable<Diagnostic> Check(ImageReading image) =>
        from stage in image.Stages
        from reading in stage.Instructions
        from origin in reading.Origins
        where origin.Syntax is not null
        from found in Find(reading.Instruction, origin)
        select At(origin.Syntax!, found.Text, found.Kind, found.Advice);

    private static IEnumerable<(string Text, string Kind, string Advice)> Find(Instruction instruction, PartOrigin origin)
    {
        var (text, kind, flags) = (instruction, origin.Part, origin.Index) switch
        {
            (FileTransfer transfer, Part.Source, var index) => (transfer.Sources[index], "path", transfer is Add ? OfAdds : OfCopies),
            (Run run, Part.Command, 0) => (FirstOf(run.Command), "command", OfRuns),
            (HealthCheck { Test: { } test }, Part.Command, 0) => (FirstOf(test), "command", OfHealthChecks),
            _ => ("", "", OfRuns),
        };
        return flags.TryGetValue(text.Split(FlagEnds)[0], out var advice) ? [(text, kind, advice)] : [];
    }

    private static string FirstOf(Command command) => command switch
    {
        ExecForm { Arguments: [var program, ..] } => program,
        ShellForm { Lines: [var line, ..] } => line,
        _ => "",
    };

    private static string Property(string name) => $"Set the property '{name}' instead.";
}
