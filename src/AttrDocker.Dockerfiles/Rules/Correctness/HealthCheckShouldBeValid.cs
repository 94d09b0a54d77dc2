using AttrDocker.Dockerfiles.Values;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>A duration or a number of retries that the builder refuses.</summary>
public sealed class HealthCheckShouldBeValid : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2014";

    private static readonly RuleDescriptor Valid = new(
        Id,
        "Health check should be valid",
        "'{0}' is {1}. {2}",
        RuleCategory.Correctness,
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Valid;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        // The builder expands no variables here.
        foreach (var (place, check, _, _) in context.Instructions<HealthCheck>())
        {
            foreach (var (part, duration) in Durations(check))
            {
                // A line break cannot be written at all, which is for ValueShouldFitInADockerfile to say.
                if (duration is not null && duration.IndexOfAny(['\n', '\r']) < 0 && HealthCheckOption.FindProblemOfDuration(duration) is var (reason, advice))
                {
                    yield return new(Valid, place.At(part), [duration, reason, advice]);
                }
            }

            if (check.Retries is { } retries && HealthCheckOption.FindProblemOfRetries(retries) is var (wrong, right))
            {
                yield return new(Valid, place.At(Part.Retries), [retries.ToString(System.Globalization.CultureInfo.InvariantCulture), wrong, right]);
            }
        }
    }

    private static (Part Part, string? Duration)[] Durations(HealthCheck check) =>
    [
        (Part.Interval, check.Interval), (Part.Timeout, check.Timeout), (Part.StartPeriod, check.StartPeriod), (Part.StartInterval, check.StartInterval),
    ];
}
