namespace AttrDocker.Dockerfiles.Rules;

/// <summary>What a rule may look at: the model, and what is known beside it.</summary>
/// <param name="Dockerfile">The model.</param>
public sealed record RuleContext(Dockerfile Dockerfile)
{
    /// <summary>
    /// What the author said that a reference is; <see cref="ReferenceKind.Unknown"/> everywhere for a text,
    /// in which a stage, an image and a named context look alike. Asked at the place of a <c>--from</c> or a mount's <c>from</c>.
    /// </summary>
    public Func<Place, ReferenceKind> KindOf { get; init; } = static _ => ReferenceKind.Unknown;
}

/// <summary>What a <c>--from</c> refers to.</summary>
public enum ReferenceKind
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>A stage of this Dockerfile.</summary>
    Stage,

    /// <summary>An image.</summary>
    Image,

    /// <summary>A named build context.</summary>
    Context,
}
