namespace AttrDocker.Dockerfiles;

/// <summary>A heredoc: text that follows its instruction up to a line with the delimiter. (Dockerfile reference, "Here-documents".)</summary>
/// <param name="Delimiter">The word that ends it, without quotes.</param>
/// <param name="Content">The text; empty, or ending in <c>\n</c>.</param>
public sealed record Heredoc(string Delimiter, string Content)
{
    /// <summary>Whether the builder expands variables in the text: false where the delimiter is quoted. Matters in <c>COPY</c> and <c>ADD</c>.</summary>
    public bool Expand { get; init; } = true;

    /// <summary>Whether leading tabs are stripped (<c>&lt;&lt;-</c>).</summary>
    public bool StripTabs { get; init; }
}
