using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Dockerfiles.Values;

/// <summary>The values of the flags of <c>HEALTHCHECK</c>. (Dockerfile reference, "HEALTHCHECK".)</summary>
internal static class HealthCheckOption
{
    /// <summary>What the builder refuses in a duration and what to do; <see langword="null"/> where all is well.</summary>
    public static (string Reason, string Advice)? FindProblemOfDuration(string duration) => GoText.ParseDuration(duration.AsSpan()) switch
    {
        null => ("no duration", "Write numbers with units, such as '30s' or '1m30s'."),
        < 1e6 and not 0 => ("too short", "Write at least '1ms', or '0s' for the default."),
        _ => null,
    };

    /// <summary>What the builder refuses in a number of retries, which is <see langword="null"/> where it is no number, and what to do.</summary>
    public static (string Reason, string Advice)? FindProblemOfRetries(int? retries) =>
        retries is null or < 0 ? ("no number of retries", "Write a whole number, such as '3'.") : null;
}
