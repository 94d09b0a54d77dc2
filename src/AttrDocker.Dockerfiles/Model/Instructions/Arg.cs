namespace AttrDocker.Dockerfiles;

/// <summary><c>ARG name[=default] …</c>. (Dockerfile reference, "ARG".)</summary>
/// <param name="Arguments">At least one build argument.</param>
public sealed record Arg(EquatableArray<BuildArgument> Arguments) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "ARG";
}

/// <summary>One build argument.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Default">A word, or <see langword="null"/> where it has no default.</param>
public sealed record BuildArgument(string Name, string? Default = null);
