namespace AttrDocker.Dockerfiles.DotNet.Stages;

/// <summary>How the container starts the app. (.NET documentation, "Containerize an app reference", ContainerAppCommand.)</summary>
/// <param name="Entrypoint">The entry point, or <see langword="null"/> where the attributes give one or the project wants none.</param>
/// <param name="Cmd">The default command, or <see langword="null"/>.</param>
internal readonly record struct AppCommand(Entrypoint? Entrypoint, Cmd? Cmd)
{
    /// <summary>The command.</summary>
    /// <param name="preset">What it follows from.</param>
    /// <param name="added">What the attributes say of the stage.</param>
    public static AppCommand Of(PresetContext preset, EquatableArray<Instruction> added)
    {
        var container = preset.Facts.Container;
        string[] app = container.AppCommand.IsEmpty ? [.. Program(preset, added)] : [.. container.AppCommand];
        string[] command = [.. app, .. container.AppCommandArguments];
        var inferred = container.AppCommandInstruction.ToUpperInvariant() switch
        {
            "NONE" => new AppCommand(null, Default(container.DefaultArguments)),
            "DEFAULTARGS" => new AppCommand(null, Default([.. command, .. container.DefaultArguments])),
            _ => new AppCommand(new(new ExecForm([.. command])), Default(container.DefaultArguments)),
        };

        // An entry point of one's own starts with arguments of one's own.
        var (hasEntrypoint, hasCmd) = (added.Any(static i => i is Entrypoint), added.Any(static i => i is Cmd));
        return new(hasEntrypoint ? null : inferred.Entrypoint, hasEntrypoint || hasCmd ? null : inferred.Cmd);
    }

    /// <summary>The executable of the app, or <c>dotnet</c> with its <c>.dll</c>; with its folder where the working directory is another one in the end.</summary>
    private static EquatableArray<string> Program(PresetContext preset, EquatableArray<Instruction> added)
    {
        var name = preset.Facts.AssemblyName;
        var own = added.Count > 0 && added[0] is WorkDir first ? first.Path : null;
        var moves = added.Skip(own is null ? 0 : 1).Any(static i => i is WorkDir);
        var folder = moves ? own ?? FinalStage.Folder(preset) : "";
        var path = folder.Length == 0 ? name : folder.TrimEnd('/') + "/" + name;
        return preset.Plan.HasAppHost
            ? [folder.Length == 0 ? "./" + name : path]
            : ["dotnet", path + ".dll"];
    }

    private static Cmd? Default(EquatableArray<string> arguments) => arguments.IsEmpty ? null : new(new ExecForm(arguments));
}
