using AttrDocker.Dockerfiles;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Cli.Inspecting;

/// <summary>A flag or an argument of an instruction.</summary>
/// <param name="Name">The flag's name, or the argument's role.</param>
/// <param name="Value">Its value.</param>
/// <param name="Where">Where the source map has it; <see langword="null"/> where it has not.</param>
/// <param name="Index">Which one.</param>
internal readonly record struct InstructionPart(string Name, string Value, Part? Where, int Index = 0)
{
    /// <summary>The flags of an instruction but for mounts.</summary>
    public static IEnumerable<InstructionPart> FlagsOf(Instruction instruction)
    {
        IEnumerable<InstructionPart?> flags = instruction switch
        {
            From from => [Flag("platform", from.Platform, Part.Platform)],
            FileTransfer transfer => [.. Specific(transfer), .. Common(transfer)],
            Run run => [.. List("device", run.Devices, Part.Device).Cast<InstructionPart?>(), Flag("network", Lower(run.Network), Part.Network), Flag("security", Lower(run.Security), Part.Security)],
            HealthCheck check =>
            [
                Flag("interval", check.Interval, Part.Interval),
                Flag("timeout", check.Timeout, Part.Timeout),
                Flag("start-period", check.StartPeriod, Part.StartPeriod),
                Flag("start-interval", check.StartInterval, Part.StartInterval),
                Flag("retries", check.Retries?.ToString(System.Globalization.CultureInfo.InvariantCulture), Part.Retries),
            ],
            _ => [],
        };
        return flags.OfType<InstructionPart>();
    }

    /// <summary>The arguments of an instruction.</summary>
    public static IEnumerable<InstructionPart> ValuesOf(Instruction instruction) => instruction switch
    {
        From { Name: { } name } from => [new("image", from.Image, Part.Image), new("name", name, Part.StageName)],
        From from => [new("image", from.Image, Part.Image)],
        Arg arg => arg.Arguments.SelectMany(static (argument, i) => Pair(argument.Name, argument.Default, i)),
        Env env => env.Variables.SelectMany(static (pair, i) => Pair(pair.Name, pair.Value, i)),
        Label label => label.Labels.SelectMany(static (pair, i) => Pair(pair.Name, pair.Value, i)),
        Expose expose => List("port", expose.Ports, Part.Value),
        Volume volume => List("path", volume.Paths, Part.Value),
        FileTransfer transfer => [.. List("source", transfer.Sources, Part.Source), new("destination", transfer.Destination, Part.Destination)],
        WorkDir workDir => [new("path", workDir.Path, Part.Value)],
        User user => [new("user", user.Name, Part.Value)],
        StopSignal signal => [new("signal", signal.Signal, Part.Value)],
        Maintainer maintainer => [new("name", maintainer.Name, Part.Value)],
        Shell shell => List("command", shell.Arguments, Part.Command),
        UnknownInstruction unknown => [new("text", unknown.Text, Part.Trigger)],
        HealthCheck { Test: null } => [new("command", "NONE", null)],
        _ => CommandOf(instruction) switch
        {
            ShellForm shell => List("command", shell.Lines, Part.Command),
            ExecForm exec => List("command", exec.Arguments, Part.Command),
            _ => [],
        },
    };

    /// <summary>What an instruction runs.</summary>
    public static Command? CommandOf(Instruction instruction) => instruction switch
    {
        Run run => run.Command,
        Cmd cmd => cmd.Command,
        Entrypoint entrypoint => entrypoint.Command,
        HealthCheck check => check.Test,
        _ => null,
    };

    /// <summary>The heredocs of an instruction.</summary>
    public static EquatableArray<Heredoc> HeredocsOf(Instruction instruction) => instruction switch
    {
        FileTransfer transfer => transfer.Files,
        UnknownInstruction unknown => unknown.Heredocs,
        _ => CommandOf(instruction) is ShellForm shell ? shell.Heredocs : [],
    };

    private static InstructionPart?[] Specific(FileTransfer transfer) => transfer switch
    {
        Copy copy => [Flag("from", copy.From, Part.From), Switch("parents", copy.Parents, Part.Parents)],
        Add add => [Flag("checksum", add.Checksum, Part.Checksum), Switch("keep-git-dir", add.KeepGitDir, Part.KeepGitDir), Flag("unpack", Lower(add.Unpack), Part.Unpack)],
        _ => [],
    };

    private static IEnumerable<InstructionPart?> Common(FileTransfer transfer) =>
    [
        Flag("chown", transfer.Chown, Part.Chown),
        Flag("chmod", transfer.Chmod, Part.Chmod),
        Switch("link", transfer.Link, Part.Link),
        .. List("exclude", transfer.Exclude, Part.Exclude).Cast<InstructionPart?>(),
    ];

    private static InstructionPart? Flag(string name, string? value, Part part) => value is null ? null : new(name, value, part);

    private static InstructionPart? Switch(string name, bool value, Part part) => value ? new(name, "true", part) : null;

    private static IEnumerable<InstructionPart> List(string name, EquatableArray<string> values, Part part) =>
        values.Select((value, i) => new InstructionPart(name, value, part, i));

    private static IEnumerable<InstructionPart> Pair(string name, string? value, int index)
    {
        yield return new("name", name, Part.Name, index);
        if (value is not null)
        {
            yield return new("value", value, Part.Value, index);
        }
    }

    private static string? Lower<T>(T? value)
        where T : struct => value?.ToString()!.ToLowerInvariant();
}
