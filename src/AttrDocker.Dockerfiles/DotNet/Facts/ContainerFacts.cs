namespace AttrDocker.Dockerfiles.DotNet.Facts;

/// <summary>What the project says with the <c>Container*</c> properties and items of the SDK; a value. Empty where it says nothing. (.NET documentation, "Containerize an app with dotnet publish".)</summary>
internal sealed record ContainerFacts
{
    /// <summary><c>ContainerBaseImage</c>.</summary>
    public string BaseImage { get; init; } = "";

    /// <summary><c>ContainerFamily</c>.</summary>
    public string Family { get; init; } = "";

    /// <summary><c>ContainerUser</c>.</summary>
    public string User { get; init; } = "";

    /// <summary><c>ContainerWorkingDirectory</c>.</summary>
    public string WorkingDirectory { get; init; } = "";

    /// <summary><c>ContainerAppCommandInstruction</c>.</summary>
    public string AppCommandInstruction { get; init; } = "";

    /// <summary><c>ContainerRuntimeIdentifier</c> and <c>ContainerRuntimeIdentifiers</c>.</summary>
    public EquatableArray<string> RuntimeIdentifiers { get; init; }

    /// <summary><c>ContainerPort</c>, with <c>/udp</c> where it is not TCP.</summary>
    public EquatableArray<string> Ports { get; init; }

    /// <summary><c>ContainerEnvironmentVariable</c>.</summary>
    public EquatableArray<Pair> Environment { get; init; }

    /// <summary><c>ContainerLabel</c>.</summary>
    public EquatableArray<Pair> Labels { get; init; }

    /// <summary><c>ContainerAppCommand</c>.</summary>
    public EquatableArray<string> AppCommand { get; init; }

    /// <summary><c>ContainerAppCommandArgs</c>.</summary>
    public EquatableArray<string> AppCommandArguments { get; init; }

    /// <summary><c>ContainerDefaultArgs</c>.</summary>
    public EquatableArray<string> DefaultArguments { get; init; }

    /// <summary>Reads them.</summary>
    public static ContainerFacts Of(FactLines lines) => new()
    {
        BaseImage = lines.Single("ContainerBaseImage"),
        Family = lines.Single("ContainerFamily"),
        User = lines.Single("ContainerUser"),
        WorkingDirectory = lines.Single("ContainerWorkingDirectory"),
        AppCommandInstruction = lines.Single("ContainerAppCommandInstruction"),
        RuntimeIdentifiers = lines.List("ContainerRuntimeIdentifier").Concat(lines.List("ContainerRuntimeIdentifiers")).Distinct().ToEquatableArray(),
        Ports = lines.All("ContainerPort").Select(static port => Without(port, "/tcp")).ToEquatableArray(),
        Environment = lines.Pairs("ContainerEnvironmentVariable"),
        Labels = lines.Pairs("ContainerLabel"),
        AppCommand = lines.All("ContainerAppCommand"),
        AppCommandArguments = lines.All("ContainerAppCommandArgs"),
        DefaultArguments = lines.All("ContainerDefaultArgs"),
    };

    private static string Without(string text, string end) =>
        text.EndsWith(end, StringComparison.OrdinalIgnoreCase) ? text.Substring(0, text.Length - end.Length) : text;
}
