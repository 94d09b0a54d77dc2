namespace AttrDocker.Dockerfiles;

/// <summary><c>HEALTHCHECK [options] CMD command</c> or <c>HEALTHCHECK NONE</c>. (Dockerfile reference, "HEALTHCHECK".)</summary>
/// <param name="Test">The command, or <see langword="null"/> for <c>NONE</c>.</param>
public sealed record HealthCheck(Command? Test) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "HEALTHCHECK";

    /// <summary>The time between two checks, such as <c>30s</c> or <c>1m30s</c>.</summary>
    public string? Interval { get; init; }

    /// <summary>The time that one check may take.</summary>
    public string? Timeout { get; init; }

    /// <summary>The time in which failures do not count.</summary>
    public string? StartPeriod { get; init; }

    /// <summary>The time between two checks in the start period.</summary>
    public string? StartInterval { get; init; }

    /// <summary>The number of failures in a row that make the container unhealthy.</summary>
    public int? Retries { get; init; }
}
