namespace AttrDocker.Dockerfiles;

/// <summary>An instruction or a form of one that this library does not know; it is kept as it was written.</summary>
/// <param name="Word">The keyword as written.</param>
/// <param name="Text">What follows it, on one logical line, without surrounding blanks.</param>
public sealed record UnknownInstruction(string Word, string Text) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => Word.ToUpperInvariant();

    /// <summary>The bodies of the heredocs that the text opens, in order.</summary>
    public EquatableArray<Heredoc> Heredocs { get; init; }
}
