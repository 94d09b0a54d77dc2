namespace AttrDocker.Dockerfiles.Variables;

/// <summary>What a word stands for in an environment.</summary>
/// <param name="Value">The text without variables; empty where there is an <see cref="Error"/>.</param>
/// <param name="Unmatched">
/// The names that were used but are not defined, each once, in the order of their use. A default does not count as a
/// definition: <c>${NAME:-x}</c> is a use of <c>NAME</c>, as it is for the builder's checks.
/// </param>
/// <param name="Error">What the builder refuses and how to mend it, such as an unset <c>${NAME:?}</c>; otherwise <see langword="null"/>.</param>
public sealed record Expansion(string Value, EquatableArray<string> Unmatched, string? Error = null)
{
    /// <summary>
    /// Whether the value can be told from the Dockerfile; not so where it rests on a variable that the builder or an image sets.
    /// Build arguments count as not given.
    /// </summary>
    public bool IsKnown { get; init; } = true;

    /// <summary>The value of a word without variables.</summary>
    internal static Expansion Of(string value) => new(value, []);
}
