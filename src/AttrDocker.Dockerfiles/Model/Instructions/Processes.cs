namespace AttrDocker.Dockerfiles;

/// <summary><c>ENTRYPOINT</c> in either form. (Dockerfile reference, "ENTRYPOINT".)</summary>
/// <param name="Command">What the container executes.</param>
public sealed record Entrypoint(Command Command) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "ENTRYPOINT";
}

/// <summary><c>CMD</c> in either form. (Dockerfile reference, "CMD".)</summary>
/// <param name="Command">The default command, or the default arguments of the entry point.</param>
public sealed record Cmd(Command Command) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "CMD";
}
