namespace AttrDocker.Dockerfiles.Scripts;

/// <summary>A word of a shell command, free of quotes and escapes; what the shell would expand is kept apart from plain text.</summary>
/// <param name="Parts">The parts, in order; none in an empty word (<c>''</c>).</param>
public sealed record ShellWord(EquatableArray<WordPart> Parts)
{
    /// <summary>Whether some of it was quoted or escaped, so that it can be no keyword.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>The text where nothing in it is left to expand, else <see langword="null"/>.</summary>
    public string? Literal => Parts.Count switch
    {
        0 => "",
        1 when Parts[0].Kind == WordPartKind.Literal => Parts[0].Text,
        _ => null,
    };

    /// <summary>The word as text, with <c>$NAME</c>, <c>$(…)</c> and <c>*</c> as written.</summary>
    public string Text => Parts.Count == 1 ? Parts[0].Text : string.Concat(Parts.Select(static p => p.Text));

    /// <summary>Whether it begins with a character that is plain text.</summary>
    public bool StartsWith(char character) => Parts.Count > 0 && Parts[0].Kind == WordPartKind.Literal && Parts[0].Text[0] == character;

    /// <summary>A word of plain text.</summary>
    public static ShellWord Of(string text) => new(text.Length == 0 ? [] : [new(WordPartKind.Literal, text)]) { IsQuoted = true };

    /// <summary>The same word without its first characters, which must be plain text.</summary>
    public ShellWord Skip(int characters) => characters == 0
        ? this
        : this with { Parts = [.. Rest(characters)] };

    /// <inheritdoc/>
    public override string ToString() => Text;

    private IEnumerable<WordPart> Rest(int characters)
    {
        if (Parts[0].Text.Length > characters)
        {
            yield return new(WordPartKind.Literal, Parts[0].Text.Substring(characters));
        }

        for (var i = 1; i < Parts.Count; i++)
        {
            yield return Parts[i];
        }
    }
}

/// <summary>A part of a word.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Plain text, or the part as written.</param>
public readonly record struct WordPart(WordPartKind Kind, string Text);

/// <summary>The kinds of parts of a word.</summary>
public enum WordPartKind
{
    /// <summary>Plain text.</summary>
    Literal,

    /// <summary><c>$NAME</c> or <c>${NAME…}</c>.</summary>
    Variable,

    /// <summary><c>*</c>, <c>?</c>, <c>[…]</c> or <c>{a,b}</c>: several paths.</summary>
    Pattern,

    /// <summary>What only running the command can tell: <c>$(…)</c>, <c>$1</c>, <c>$((…))</c>.</summary>
    Unknown,
}
