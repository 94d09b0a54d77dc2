namespace AttrDocker.Dockerfiles;

/// <summary>One <c>RUN --mount</c>. Its strings are words, but for the <c>From</c> of bind and cache mounts. (Dockerfile reference, "RUN --mount".)</summary>
public abstract record Mount
{
    /// <summary>The value of <c>type=</c>.</summary>
    public abstract string Type { get; }

    /// <summary>The path in the container; <see langword="null"/> where the type has a default.</summary>
    public string? Target { get; init; }
}

/// <summary>A mount that may take its files from a stage, an image or a named context.</summary>
public abstract record SourcedMount : Mount
{
    /// <summary>A stage's name or index, an image or a named context; not expanded. <see langword="null"/> for the default.</summary>
    public string? From { get; init; }

    /// <summary>The path in <see cref="From"/>; <see langword="null"/> for its root.</summary>
    public string? Source { get; init; }
}

/// <summary><c>type=bind</c>: files of the build context, a stage or an image.</summary>
public sealed record BindMount : SourcedMount
{
    /// <inheritdoc/>
    public override string Type => "bind";

    /// <summary>Whether the command may write; what it writes is thrown away.</summary>
    public bool ReadWrite { get; init; }
}

/// <summary><c>type=cache</c>: a folder that is kept between builds.</summary>
public sealed record CacheMount : SourcedMount
{
    /// <inheritdoc/>
    public override string Type => "cache";

    /// <summary>The cache's name; by default its target.</summary>
    public string? Id { get; init; }

    /// <summary>How parallel builds share it.</summary>
    public CacheSharing? Sharing { get; init; }

    /// <summary>Whether the command may only read.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Octal permissions of a new cache folder.</summary>
    public string? Mode { get; init; }

    /// <summary>Owner of a new cache folder, a number.</summary>
    public string? Uid { get; init; }

    /// <summary>Group of a new cache folder, a number.</summary>
    public string? Gid { get; init; }
}

/// <summary>The values of <c>sharing=</c>.</summary>
public enum CacheSharing
{
    /// <summary>Several builds write at once.</summary>
    Shared,

    /// <summary>A second build gets a cache of its own.</summary>
    Private,

    /// <summary>A second build waits.</summary>
    Locked,
}

/// <summary><c>type=tmpfs</c>: memory.</summary>
public sealed record TmpfsMount : Mount
{
    /// <inheritdoc/>
    public override string Type => "tmpfs";

    /// <summary>The most it may hold, such as <c>64m</c>.</summary>
    public string? Size { get; init; }
}

/// <summary>A mount of something confidential.</summary>
public abstract record ConfidentialMount : Mount
{
    /// <summary>Its name on the build's command line.</summary>
    public string? Id { get; init; }

    /// <summary>Whether the build fails without it.</summary>
    public bool Required { get; init; }

    /// <summary>Octal permissions.</summary>
    public string? Mode { get; init; }

    /// <summary>Owner, a number.</summary>
    public string? Uid { get; init; }

    /// <summary>Group, a number.</summary>
    public string? Gid { get; init; }
}

/// <summary><c>type=secret</c>: a file or variable that never enters a layer.</summary>
public sealed record SecretMount : ConfidentialMount
{
    /// <inheritdoc/>
    public override string Type => "secret";

    /// <summary>The environment variable that holds the secret, or <see langword="null"/>.</summary>
    public string? Env { get; init; }
}

/// <summary><c>type=ssh</c>: the socket of an SSH agent.</summary>
public sealed record SshMount : ConfidentialMount
{
    /// <inheritdoc/>
    public override string Type => "ssh";
}
