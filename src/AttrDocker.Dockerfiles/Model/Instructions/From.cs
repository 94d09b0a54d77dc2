namespace AttrDocker.Dockerfiles;

/// <summary><c>FROM [--platform=…] image [AS name]</c>. (Dockerfile reference, "FROM".)</summary>
/// <param name="Image">A word: an image reference, an earlier stage's name, or <c>scratch</c>; global arguments are expanded.</param>
public sealed record From(string Image) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "FROM";

    /// <summary>The stage's name, or <see langword="null"/>.</summary>
    public string? Name { get; init; }

    /// <summary>A word such as <c>linux/arm64</c> or <c>$BUILDPLATFORM</c>, or <see langword="null"/>.</summary>
    public string? Platform { get; init; }
}
