namespace AttrDocker.Dockerfiles;

/// <summary><c>RUN [--mount=…] … command</c>. (Dockerfile reference, "RUN".)</summary>
/// <param name="Command">What is run.</param>
public sealed record Run(Command Command) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "RUN";

    /// <summary>The mounts, in order.</summary>
    public EquatableArray<Mount> Mounts { get; init; }

    /// <summary>The value of <c>--network</c>, or <see langword="null"/>.</summary>
    public RunNetwork? Network { get; init; }

    /// <summary>The value of <c>--security</c>, or <see langword="null"/>.</summary>
    public RunSecurity? Security { get; init; }

    /// <summary>The values of <c>--device</c>, in order.</summary>
    public EquatableArray<string> Devices { get; init; }

    /// <summary>
    /// Paths that the command is declared to produce. A contract for the analysis, not part of the Dockerfile language:
    /// the writer does not write it and the parser never finds it.
    /// </summary>
    public EquatableArray<string> Produces { get; init; }
}

/// <summary>The values of <c>RUN --network</c>.</summary>
public enum RunNetwork
{
    /// <summary>The builder's default network.</summary>
    Default,

    /// <summary>No network.</summary>
    None,

    /// <summary>The host's network; needs an entitlement.</summary>
    Host,
}

/// <summary>The values of <c>RUN --security</c>.</summary>
public enum RunSecurity
{
    /// <summary>The default.</summary>
    Sandbox,

    /// <summary>Elevated privileges; needs an entitlement.</summary>
    Insecure,
}
