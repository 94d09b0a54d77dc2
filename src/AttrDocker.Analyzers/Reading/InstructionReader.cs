using AttrDocker.Dockerfiles.Packages;
using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Analyzers.Reading;

/// <summary>Makes instructions of instruction attributes.</summary>
internal static partial class InstructionReader
{
    /// <summary>The instruction of an attribute, or <see langword="null"/> where it is none: a stage, a mount, the image.</summary>
    /// <param name="a">The attribute.</param>
    /// <param name="mounts">The mounts before it, if it is a <c>RUN</c>.</param>
    public static Instruction? Read(ArgumentReader a, EquatableArray<Mount> mounts)
    {
        var instruction = ReadBare(a, mounts);
        return instruction is not null && a.Optional("Comment", Part.Comment) is { Length: > 0 } comment
            ? instruction with { Comment = comment }
            : instruction;
    }

    private static Instruction? ReadBare(ArgumentReader a, EquatableArray<Mount> mounts) => a.Use.Name switch
    {
        "Arg" => new Arg([new BuildArgument(a.Text("name", Part.Name), a.Has("defaultValue") ? a.Text("defaultValue", Part.Value) : null)]),
        "Env" => new Env([Pair(a)]),
        "Label" => new Label([Pair(a)]),
        "Run" => Run(a, Script(a), mounts),
        "RunExec" => Run(a, Exec(a), mounts),
        "Packages" => new InstallPackages(a.Texts("packages", Part.Command)),
        "Copy" => Copy(a, from: null),
        "CopyFrom" => Copy(a, StageReference(a)),
        "CopyFromImage" => Copy(a, Reference(a, "image", ReferenceKind.Image)),
        "CopyFromContext" => Copy(a, Reference(a, "name", ReferenceKind.Context)),
        "CopyText" => CopyText(a),
        "Add" => Add(a),
        "WorkDir" => new WorkDir(a.Text("path", Part.Value)),
        "User" => new User(a.Text("user", Part.Value)),
        "Volume" => new Volume(a.Texts("paths", Part.Value)),
        "StopSignal" => new StopSignal(a.Text("signal", Part.Value)),
        "Shell" => new Shell(a.Texts("argv", Part.Command)),
        "Expose" => new Expose([Port(a)]),
        "Entrypoint" => new Entrypoint(Exec(a)),
        "EntrypointShell" => new Entrypoint(Shell(a)),
        "Cmd" => new Cmd(Exec(a)),
        "CmdShell" => new Cmd(Shell(a)),
        "HealthCheck" => HealthCheck(a, Shell(a)),
        "HealthCheckExec" => HealthCheck(a, Exec(a)),
        "NoHealthCheck" => new HealthCheck(null),
        "OnBuild" => Trigger(a),
        "Instruction" => a.Instruction("text", InstructionParser.ParseOne),
        _ => null,
    };

    private static Pair Pair(ArgumentReader a) => new(a.Text("name", Part.Name), a.Text("value", Part.Value));

    private static ExecForm Exec(ArgumentReader a) => new(a.Texts("argv", Part.Command));

    private static ShellForm Shell(ArgumentReader a) => new([a.Text("command", Part.Command).Trim()]);

    private static ShellForm Script(ArgumentReader a) => a.Texts("commands", Part.Command) is var commands && commands.Count == 1
        ? ShellForm.Script(commands[0])
        : ShellForm.Sequence(commands);

    private static Run Run(ArgumentReader a, Command command, EquatableArray<Mount> mounts) => new(command)
    {
        Mounts = mounts,
        Network = (RunNetwork?)a.OptionalNumber("Network"),
        Security = (RunSecurity?)a.OptionalNumber("Security"),
        Devices = a.OptionalTexts("Devices", Part.Device),
        Produces = a.OptionalTexts("Produces", Part.Product),
    };

    private static string Port(ArgumentReader a)
    {
        var ports = a.Has("port") ? a.Text("port", Part.Value) : a.Text("from", Part.Value) + "-" + a.Text("to", Part.Value);
        var protocol = a.OptionalNumber("Protocol") switch
        {
            1 => "/udp",
            2 => "/sctp",
            _ => "",
        };
        return ports + protocol;
    }

    private static HealthCheck HealthCheck(ArgumentReader a, Command test) => new(test)
    {
        Interval = a.Optional("Interval", Part.Interval),
        Timeout = a.Optional("Timeout", Part.Timeout),
        StartPeriod = a.Optional("StartPeriod", Part.StartPeriod),
        StartInterval = a.Optional("StartInterval", Part.StartInterval),
        Retries = a.OptionalNumber("Retries", Part.Retries),
    };

    private static OnBuild? Trigger(ArgumentReader a) =>
        a.Instruction("instruction", InstructionParser.ParseTrigger) is { } trigger ? new OnBuild(trigger) : null;
}
