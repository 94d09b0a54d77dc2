namespace AttrDocker.Dockerfiles;

/// <summary>The parser directives. (Dockerfile reference, "Parser directives".)</summary>
public sealed record ParserDirectives
{
    /// <summary>No directive: the builder's own frontend, and the backslash as escape character.</summary>
    public static ParserDirectives None { get; } = new();

    /// <summary>The frontend image of <c># syntax=</c>, or <see langword="null"/>.</summary>
    public string? Syntax { get; init; }

    /// <summary>The character of <c># escape=</c>: a backslash or a back-tick.</summary>
    public char Escape { get; init; } = '\\';

    /// <summary>The value of <c># check=</c>, or <see langword="null"/>.</summary>
    public string? Check { get; init; }
}
