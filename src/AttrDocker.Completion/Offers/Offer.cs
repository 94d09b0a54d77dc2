namespace AttrDocker.Completion.Offers;

/// <summary>Something that can stand where the caret is.</summary>
/// <param name="Text">What is put there, as a value: not yet in the notation of a literal.</param>
/// <param name="Name">What the list shows.</param>
/// <param name="Kind">What it is.</param>
internal sealed record Offer(string Text, string Name, OfferKind Kind)
{
    /// <summary>A few words beside the name, such as what makes a path.</summary>
    public string Hint { get; init; } = "";

    /// <summary>What one should know to choose, such as the Dockerfile's line; plain text.</summary>
    public string Description { get; init; } = "";
}

/// <summary>What an offer is; it decides on its icon and on the characters that take it.</summary>
internal enum OfferKind
{
    /// <summary>A stage.</summary>
    Stage,

    /// <summary>A variable.</summary>
    Variable,

    /// <summary>A file.</summary>
    File,

    /// <summary>A path of which it is not known whether it is a file or a folder.</summary>
    Path,

    /// <summary>A folder.</summary>
    Folder,
}
