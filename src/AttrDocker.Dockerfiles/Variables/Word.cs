using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace AttrDocker.Dockerfiles.Variables;

/// <summary>
/// The notation of words, the model's strings in which the builder expands variables. A <c>$</c> that a name, a digit, a
/// special parameter or <c>{</c> follows starts a reference; any other <c>$</c> is a dollar sign. Before a dollar sign
/// backslashes count: two are one backslash, and one that is left over makes the dollar sign plain. Inside <c>${…}</c> the
/// same holds before <c>}</c>. All else stands for itself.
/// </summary>
public static class Word
{
    /// <summary>Reads a word.</summary>
    /// <param name="text">The word.</param>
    /// <param name="parts">Its parts: no two literals in a row, no empty literal.</param>
    /// <param name="problem">What is wrong with a reference and how to mend it, where the result is <see langword="false"/>.</param>
    public static bool TryParse(string text, out EquatableArray<WordPart> parts, [NotNullWhen(false)] out string? problem)
    {
        var reader = new WordReader(text);
        parts = reader.Read();
        problem = reader.Problem;
        return problem is null;
    }

    /// <summary>Whether a word has no reference that could change its value.</summary>
    public static bool IsConstant(string text) => text.IndexOf('$') < 0
        || (TryParse(text, out var parts, out _) && !parts.Any(static part => part is Reference));

    /// <summary>The word that means a text literally.</summary>
    public static string FromLiteral(string text) => text.IndexOf('$') < 0 ? text : Format([new Literal(text)]);

    /// <summary>Writes parts as a word; the inverse of <see cref="TryParse"/>.</summary>
    public static string Format(EquatableArray<WordPart> parts)
    {
        var word = new StringBuilder();
        Format(parts, word, inBraces: false);
        return word.ToString();
    }

    /// <summary>Whether a <c>$</c> right before this position would start a reference.</summary>
    internal static bool StartsReference(string text, int position) =>
        position < text.Length && (text[position] == '{' || IsSpecial(text[position]) || NameLength(text, position) > 0);

    /// <summary>The parameters of a shell; in a Dockerfile they are always empty.</summary>
    internal static bool IsSpecial(char c) => c is '@' or '*' or '#' or '?' or '-' or '$' or '!' or '0';

    /// <summary>The length of the variable name at a position: letters and digits of any script and <c>_</c>; a leading digit makes it a number.</summary>
    internal static int NameLength(string text, int position)
    {
        var onlyDigits = position < text.Length && char.IsDigit(text, position);
        var end = position;
        while (end < text.Length && (char.IsDigit(text, end) || (!onlyDigits && (text[end] == '_' || char.IsLetter(text, end)))))
        {
            end += char.IsSurrogatePair(text, end) ? 2 : 1;
        }

        return end - position;
    }

    private static void Format(EquatableArray<WordPart> parts, StringBuilder word, bool inBraces)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is Reference reference)
            {
                Format(reference, word);
            }
            else
            {
                var next = i + 1 < parts.Count ? "$" : inBraces ? "}" : "";
                Format(((Literal)parts[i]).Text, next, word, inBraces);
            }
        }
    }

    private static void Format(string literal, string next, StringBuilder word, bool inBraces)
    {
        var text = literal + next;
        var backslashes = 0;
        for (var i = 0; i < literal.Length; i++)
        {
            var c = literal[i];
            if (c == '\\')
            {
                backslashes++;
            }
            else if (c == '$' || (inBraces && c == '}'))
            {
                word.Append('\\', backslashes);
                backslashes = 0;
                if (c == '}' || StartsReference(text, i + 1))
                {
                    word.Append('\\');
                }
            }
            else
            {
                backslashes = 0;
            }

            word.Append(c);
        }

        // The backslashes at the end stand before the next part's dollar sign, or before the closing brace.
        word.Append('\\', next.Length == 0 ? 0 : backslashes);
    }

    private static void Format(Reference reference, StringBuilder word)
    {
        if (!reference.Braces)
        {
            word.Append('$').Append(reference.Name);
            return;
        }

        word.Append("${").Append(reference.Name).Append(reference.Operator);
        if (reference.Pattern is not null)
        {
            word.Append(reference.Pattern);
        }
        else
        {
            Format(reference.Operand, word, inBraces: true);
        }

        word.Append('}');
    }
}
