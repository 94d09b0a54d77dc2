using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Writing;

/// <summary>A value that no Dockerfile can carry in its place.</summary>
/// <param name="Place">The value.</param>
/// <param name="Reason">Why, as a clause that completes "cannot be written because …".</param>
public sealed record UnwritableValue(Place Place, string Reason);

/// <summary>A model holds a value that no Dockerfile can carry.</summary>
/// <param name="value">The first such value.</param>
public sealed class UnwritableValueException(UnwritableValue value)
    : ArgumentException("The Dockerfile cannot be written because " + value.Reason + " (" + value.Place + ").")
{
    /// <summary>The value.</summary>
    public UnwritableValue Value { get; } = value;
}
