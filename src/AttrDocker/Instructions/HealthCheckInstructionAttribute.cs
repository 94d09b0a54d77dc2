namespace AttrDocker;

/// <summary>
/// The base of the two forms of <c>HEALTHCHECK CMD</c>: when it runs and when it has failed. It cannot be derived from
/// elsewhere.
/// </summary>
/// <remarks>
/// A duration is a number with a unit, or several in a row: <c>500ms</c>, <c>30s</c>, <c>1m30s</c>, <c>2h</c>. Below 1 ms, or
/// without a unit, is an error.
/// </remarks>
public abstract class HealthCheckInstructionAttribute : DockerfileAttribute
{
    private protected HealthCheckInstructionAttribute()
    {
    }

    /// <summary>The time from one check to the next, as a duration; <c>30s</c> when not set.</summary>
    /// <remarks>
    /// <code lang="csharp">[HealthCheck("curl -f http://localhost/", Interval = "5m")]</code>
    /// <code lang="dockerfile">HEALTHCHECK --interval=5m CMD curl -f http://localhost/</code>
    /// (Dockerfile reference, HEALTHCHECK.)
    /// </remarks>
    public string? Interval { get; set; }

    /// <summary>The time after which a check has failed, as a duration; <c>30s</c> when not set.</summary>
    /// <remarks>
    /// <code lang="csharp">[HealthCheck("curl -f http://localhost/", Timeout = "3s")]</code>
    /// <code lang="dockerfile">HEALTHCHECK --timeout=3s CMD curl -f http://localhost/</code>
    /// (Dockerfile reference, HEALTHCHECK.)
    /// </remarks>
    public string? Timeout { get; set; }

    /// <summary>
    /// The time that the app has to start, as a duration; <c>0s</c> when not set. A failure in it does not count.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[HealthCheck("curl -f http://localhost/", StartPeriod = "10s")]</code>
    /// <code lang="dockerfile">HEALTHCHECK --start-period=10s CMD curl -f http://localhost/</code>
    /// (Dockerfile reference, HEALTHCHECK.)
    /// </remarks>
    public string? StartPeriod { get; set; }

    /// <summary>
    /// The time from one check to the next during the <see cref="StartPeriod"/>, as a duration; <c>5s</c> when not set.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[HealthCheck("curl -f http://localhost/", StartPeriod = "10s", StartInterval = "1s")]</code>
    /// <code lang="dockerfile">HEALTHCHECK --start-period=10s --start-interval=1s CMD curl -f http://localhost/</code>
    /// Frontend 1.6 or newer; it takes effect from Docker Engine 25. (Dockerfile reference, HEALTHCHECK.)
    /// </remarks>
    public string? StartInterval { get; set; }

    /// <summary>How many checks in a row must fail until the container is unhealthy; 3 when not set.</summary>
    /// <remarks>
    /// <code lang="csharp">[HealthCheck("curl -f http://localhost/", Retries = 5)]</code>
    /// <code lang="dockerfile">HEALTHCHECK --retries=5 CMD curl -f http://localhost/</code>
    /// A negative number is an error, and 0 means the default. (Dockerfile reference, HEALTHCHECK.)
    /// </remarks>
    public int Retries { get; set; }
}
