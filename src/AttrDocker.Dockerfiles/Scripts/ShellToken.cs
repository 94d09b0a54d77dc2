namespace AttrDocker.Dockerfiles.Scripts;

/// <summary>A token of shell text: a word, an operator, or a redirection's operator, which a word follows.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">An operator's text; a new line counts as <c>;</c>.</param>
internal sealed record ShellToken(ShellTokenKind Kind, string Text)
{
    private static readonly ShellWord NoWord = new([]);

    /// <summary>Where it begins in the text.</summary>
    public int Start { get; init; }

    /// <summary>Whether it is a <c>;</c> that is written as a new line.</summary>
    public bool IsNewLine { get; init; }

    /// <summary>The word, of a word.</summary>
    public ShellWord Word { get; init; } = NoWord;

    /// <summary>The scripts inside the word's <c>$(…)</c> and back-ticks.</summary>
    public EquatableArray<string> Substitutions { get; init; }

    /// <summary>Whether it is a keyword's or operator's plain text.</summary>
    public bool Is(string text) =>
        Kind == ShellTokenKind.Word ? !Word.IsQuoted && Word.Literal == text : Kind == ShellTokenKind.Operator && Text == text;
}

internal enum ShellTokenKind
{
    Word,
    Operator,
    Redirection,
}
