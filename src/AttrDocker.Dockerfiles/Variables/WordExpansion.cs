namespace AttrDocker.Dockerfiles.Variables;

/// <summary>
/// Replaces the variables of a word as the builder's shell lexer does: <c>$v</c>, <c>${v}</c>, defaults and alternatives
/// (<c>:- - :+ +</c>), demands (<c>:? ?</c>), trimming (<c># ## % %%</c>) and substitution (<c>/ //</c>).
/// A variable that is not defined is empty. (Dockerfile reference, "Environment replacement"; BuildKit, <c>shell/lex.go</c>.)
/// </summary>
public static class WordExpansion
{
    /// <summary>Expands a word.</summary>
    /// <param name="word">A word in the notation of the model, see <see cref="Word"/>.</param>
    /// <param name="environment">The value of a variable, or <see langword="null"/> where it is not defined.</param>
    /// <param name="escape">The escape character of the file, which protects characters in patterns.</param>
    public static Expansion Expand(string word, Func<string, string?> environment, char escape = '\\')
    {
        if (word.IndexOf('$') < 0)
        {
            return Expansion.Of(word);
        }

        return Word.TryParse(word, out var parts, out var problem) ? Expand(parts, environment, escape) : new("", [], problem);
    }

    /// <summary>Expands the parts of a word.</summary>
    /// <inheritdoc cref="Expand(string, Func{string, string}, char)"/>
    internal static Expansion Expand(EquatableArray<WordPart> parts, Func<string, string?> environment, char escape)
    {
        var expander = new Expander(environment, escape);
        var value = expander.Expand(parts);
        return new(expander.Error is null ? value : "", expander.Unmatched.ToEquatableArray(), expander.Error);
    }
}
