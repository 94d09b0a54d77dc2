using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Variables;

/// <summary>A variable that words can use at some point of a Dockerfile.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Value">Its value without build arguments; <see langword="null"/> where it has none, or where it is not known.</param>
public sealed record Variable(string Name, VariableKind Kind, string? Value)
{
    /// <summary>Whether <see cref="Value"/> can be told from the Dockerfile.</summary>
    public bool IsKnown { get; init; } = true;

    /// <summary>Where it is declared; <see langword="null"/> for one that the Dockerfile does not declare.</summary>
    public Place? Declaration { get; init; }
}

/// <summary>Where a variable comes from.</summary>
public enum VariableKind
{
    /// <summary>An <c>ARG</c> before the first <c>FROM</c>, or one that the builder predefines there.</summary>
    Global,

    /// <summary>An <c>ARG</c> of a stage, or of one that it builds on.</summary>
    Argument,

    /// <summary>An <c>ENV</c>.</summary>
    Environment,

    /// <summary>The environment of the base image, and <c>PATH</c>.</summary>
    Image,
}
