namespace AttrDocker.Dockerfiles.Variables;

/// <summary>A part of a word: plain text or a reference to a variable.</summary>
public abstract record WordPart;

/// <summary>Text that stands for itself.</summary>
/// <param name="Text">The characters, without any quoting.</param>
public sealed record Literal(string Text) : WordPart;

/// <summary>A reference to a variable. (Dockerfile reference, "Environment replacement".)</summary>
/// <param name="Name">The variable's name, or a special parameter, which is always empty in a Dockerfile.</param>
public sealed record Reference(string Name) : WordPart
{
    /// <summary>Whether it is written with braces.</summary>
    public bool Braces { get; init; }

    /// <summary>One of <c>:- - :+ + :? ?</c> or <c># ## % %% / //</c>, or <see langword="null"/>.</summary>
    public string? Operator { get; init; }

    /// <summary>What follows <c>:- - :+ + :? ?</c>: again a word.</summary>
    public EquatableArray<WordPart> Operand { get; init; }

    /// <summary>What follows <c># ## % %% / //</c>, as written.</summary>
    public string? Pattern { get; init; }
}
