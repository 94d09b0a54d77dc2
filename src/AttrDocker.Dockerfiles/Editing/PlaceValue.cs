using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Editing;

/// <summary>Reads and changes the values of an instruction by their places.</summary>
public static class PlaceValue
{
    /// <summary>The value at a place; empty where the instruction could have one but has none, <see langword="null"/> where it cannot.</summary>
    public static string? Get(Instruction instruction, Place place)
    {
        string? value = null;
        _ = Change(instruction, place, old => value = old);
        return value;
    }

    /// <summary>The instruction with another value at a place; the instruction itself where it cannot have one there.</summary>
    public static Instruction With(Instruction instruction, Place place, string value) => Change(instruction, place, _ => value);

    private static Instruction Change(Instruction instruction, Place place, Func<string, string> change) => (instruction, place.Part) switch
    {
        (_, Part.Comment) => instruction with { Comment = Optional(instruction.Comment, change) },
        (From stage, Part.Image) => stage with { Image = change(stage.Image) },
        (From stage, Part.StageName) => stage with { Name = Optional(stage.Name, change) },
        (From stage, Part.Platform) => stage with { Platform = Optional(stage.Platform, change) },
        (Arg arg, Part.Name or Part.Value) => arg with { Arguments = At(arg.Arguments, place, a => Change(a, place.Part, change)) },
        (Env env, Part.Name or Part.Value) => env with { Variables = At(env.Variables, place, p => Change(p, place.Part, change)) },
        (Label label, Part.Name or Part.Value) => label with { Labels = At(label.Labels, place, p => Change(p, place.Part, change)) },
        (WorkDir workDir, Part.Value) => workDir with { Path = change(workDir.Path) },
        (User user, Part.Value) => user with { Name = change(user.Name) },
        (StopSignal signal, Part.Value) => signal with { Signal = change(signal.Signal) },
        (Maintainer maintainer, Part.Value) => maintainer with { Name = change(maintainer.Name) },
        (Expose expose, Part.Value) => expose with { Ports = At(expose.Ports, place, change) },
        (Volume volume, Part.Value) => volume with { Paths = At(volume.Paths, place, change) },
        (Shell shell, Part.Command) => shell with { Arguments = At(shell.Arguments, place, change) },
        (Cmd cmd, Part.Command) => cmd with { Command = Change(cmd.Command, place, change) },
        (Entrypoint entrypoint, Part.Command) => entrypoint with { Command = Change(entrypoint.Command, place, change) },
        (HealthCheck { Test: { } test } check, Part.Command) => check with { Test = Change(test, place, change) },
        (HealthCheck check, Part.Interval) => check with { Interval = Optional(check.Interval, change) },
        (HealthCheck check, Part.Timeout) => check with { Timeout = Optional(check.Timeout, change) },
        (HealthCheck check, Part.StartPeriod) => check with { StartPeriod = Optional(check.StartPeriod, change) },
        (HealthCheck check, Part.StartInterval) => check with { StartInterval = Optional(check.StartInterval, change) },
        (FileTransfer transfer, _) => Change(transfer, place, change),
        (Run run, Part.Command) => run with { Command = Change(run.Command, place, change) },
        (Run run, Part.Product) => run with { Produces = At(run.Produces, place, change) },
        (Run run, Part.Device) => run with { Devices = At(run.Devices, place, change) },
        (Run run, _) => run with { Mounts = At(run.Mounts, place, mount => Change(mount, place.Part, change)) },
        (UnknownInstruction unknown, Part.Trigger) => unknown with { Text = change(unknown.Text) },
        (OnBuild onBuild, not Part.Trigger) => onBuild with { Trigger = Change(onBuild.Trigger, place, change) },
        _ => instruction,
    };

    private static FileTransfer Change(FileTransfer transfer, Place place, Func<string, string> change) => (transfer, place.Part) switch
    {
        (_, Part.Source) => transfer with { Sources = At(transfer.Sources, place, change) },
        (_, Part.Destination) => transfer with { Destination = change(transfer.Destination) },
        (_, Part.Chown) => transfer with { Chown = Optional(transfer.Chown, change) },
        (_, Part.Chmod) => transfer with { Chmod = Optional(transfer.Chmod, change) },
        (_, Part.Exclude) => transfer with { Exclude = At(transfer.Exclude, place, change) },
        (Copy copy, Part.From) => copy with { From = Optional(copy.From, change) },
        (Add add, Part.Checksum) => add with { Checksum = Optional(add.Checksum, change) },
        _ => transfer,
    };

    private static Mount Change(Mount mount, Part part, Func<string, string> change) => (mount, part) switch
    {
        (_, Part.MountTarget) => mount with { Target = Optional(mount.Target, change) },
        (SourcedMount sourced, Part.MountSource) => sourced with { Source = Optional(sourced.Source, change) },
        (SourcedMount sourced, Part.MountFrom) => sourced with { From = Optional(sourced.From, change) },
        (CacheMount cache, Part.MountId) => cache with { Id = Optional(cache.Id, change) },
        (CacheMount cache, Part.MountMode) => cache with { Mode = Optional(cache.Mode, change) },
        (CacheMount cache, Part.MountUid) => cache with { Uid = Optional(cache.Uid, change) },
        (CacheMount cache, Part.MountGid) => cache with { Gid = Optional(cache.Gid, change) },
        (TmpfsMount tmpfs, Part.MountSize) => tmpfs with { Size = Optional(tmpfs.Size, change) },
        (SecretMount secret, Part.MountEnv) => secret with { Env = Optional(secret.Env, change) },
        (ConfidentialMount secret, Part.MountId) => secret with { Id = Optional(secret.Id, change) },
        (ConfidentialMount secret, Part.MountMode) => secret with { Mode = Optional(secret.Mode, change) },
        (ConfidentialMount secret, Part.MountUid) => secret with { Uid = Optional(secret.Uid, change) },
        (ConfidentialMount secret, Part.MountGid) => secret with { Gid = Optional(secret.Gid, change) },
        _ => mount,
    };

    private static Command Change(Command command, Place place, Func<string, string> change) => command switch
    {
        ExecForm exec => new ExecForm(At(exec.Arguments, place, change)),
        ShellForm shell => shell with { Lines = At(shell.Lines, place, change) },
        _ => command,
    };

    private static BuildArgument Change(BuildArgument argument, Part part, Func<string, string> change) => part == Part.Name
        ? argument with { Name = change(argument.Name) }
        : argument with { Default = Optional(argument.Default, change) };

    private static Pair Change(Pair pair, Part part, Func<string, string> change) => part == Part.Name
        ? pair with { Name = change(pair.Name) }
        : pair with { Value = change(pair.Value) };

    internal static EquatableArray<T> At<T>(EquatableArray<T> items, Place place, Func<T, T> change) =>
        place.Index >= 0 && place.Index < items.Count ? items.With(place.Index, change(items[place.Index])) : items;

    /// <summary>A value that may be missing; an empty one is none.</summary>
    private static string? Optional(string? value, Func<string, string> change) => change(value ?? "") is { Length: > 0 } changed ? changed : value is null ? null : "";
}
