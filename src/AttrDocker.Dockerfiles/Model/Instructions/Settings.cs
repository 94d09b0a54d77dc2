namespace AttrDocker.Dockerfiles;

/// <summary><c>WORKDIR path</c>. (Dockerfile reference, "WORKDIR".)</summary>
/// <param name="Path">A word.</param>
public sealed record WorkDir(string Path) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "WORKDIR";
}

/// <summary><c>USER user[:group]</c>. (Dockerfile reference, "USER".)</summary>
/// <param name="Name">A word.</param>
public sealed record User(string Name) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "USER";
}

/// <summary><c>VOLUME path …</c>. (Dockerfile reference, "VOLUME".)</summary>
/// <param name="Paths">At least one word.</param>
public sealed record Volume(EquatableArray<string> Paths) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "VOLUME";
}

/// <summary><c>STOPSIGNAL signal</c>. (Dockerfile reference, "STOPSIGNAL".)</summary>
/// <param name="Signal">A word: a name such as <c>SIGTERM</c>, or a number.</param>
public sealed record StopSignal(string Signal) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "STOPSIGNAL";
}

/// <summary><c>SHELL ["program", "argument", …]</c>. (Dockerfile reference, "SHELL".)</summary>
/// <param name="Arguments">The program, then its arguments; at least one.</param>
public sealed record Shell(EquatableArray<string> Arguments) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "SHELL";
}

/// <summary><c>MAINTAINER name</c>, which is deprecated. (Dockerfile reference, "MAINTAINER".)</summary>
/// <param name="Name">The text as written.</param>
public sealed record Maintainer(string Name) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "MAINTAINER";
}
