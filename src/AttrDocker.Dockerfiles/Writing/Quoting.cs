using System.Text;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Writing;

/// <summary>
/// Turns values into Dockerfile text that reads back as the same values. BuildKit unquotes in up to three layers:
/// instruction line (words, flags or JSON), for mounts CSV, and then the shell-like lexer that expands variables;
/// here stand the inverses. None of these results holds a line break.
/// </summary>
internal static class Quoting
{
    /// <summary>For lexed words on lines that BuildKit does not split: bare where possible, else in double quotes.</summary>
    public static string Whole(EquatableArray<WordPart> word, char escape)
    {
        var bare = Lexed(word, escape);
        return NeedsQuotes(bare, blanksDivide: false) || HasSpecials(word, escape) ? Quoted(word, escape) : bare;
    }

    /// <summary>For lexed words between blanks.</summary>
    public static string Divided(EquatableArray<WordPart> word, char escape)
    {
        var bare = Lexed(word, escape);
        return NeedsQuotes(bare, blanksDivide: true) || HasSpecials(word, escape) ? Quoted(word, escape) : bare;
    }

    /// <summary>For lexed words that already stand inside another quoting (JSON, CSV, flag): special characters are escaped one by one.</summary>
    public static string Lexed(EquatableArray<WordPart> word, char escape)
    {
        var text = new StringBuilder();
        AppendLexed(word, escape, text, inBraces: false);

        // The lexer drops a byte order mark in front, and "<<" in front would be a heredoc.
        if (text.Length > 0 && (text[0] is '\uFEFF' || LooksLikeHeredoc(text.ToString())))
        {
            text.Insert(0, escape);
        }

        return text.ToString();
    }

    /// <summary>A flag's value: BuildKit takes away quotes and escape characters.</summary>
    public static string Flag(string value, char escape)
    {
        if (value.Length > 0 && value.All(c => !char.IsWhiteSpace(c) && c is not ('"' or '\'') && c != escape) && Word.TryParse(value, out _, out _))
        {
            return value;
        }

        // The dollar sign too, because a broken substitution would keep the builder from finding heredocs on the line.
        var e = escape.ToString();
        return "\"" + value.Replace(e, e + e).Replace("\"", e + "\"").Replace("$", e + "$") + "\"";
    }

    /// <summary>A field of a mount's list.</summary>
    public static string Csv(string field) => field.IndexOfAny([',', '"']) < 0 && !field.StartsWith(" ", StringComparison.Ordinal)
        ? field
        : "\"" + field.Replace("\"", "\"\"") + "\"";

    /// <summary>A JSON array of strings, on one line.</summary>
    public static string Json(IEnumerable<string> items)
    {
        var json = new StringBuilder("[");
        foreach (var item in items)
        {
            json.Append(json.Length == 1 ? "\"" : ", \"");
            foreach (var c in item)
            {
                AppendJson(c, json);
            }

            json.Append('"');
        }

        return json.Append(']').ToString();
    }

    /// <summary>Whether BuildKit would take a word for the start of a heredoc: digits, <c>&lt;&lt;</c>, an optional dash, a name.</summary>
    public static bool LooksLikeHeredoc(string word)
    {
        var i = 0;
        while (i < word.Length && word[i] is >= '0' and <= '9')
        {
            i++;
        }

        return string.CompareOrdinal(word, i, "<<", 0, 2) == 0 && word.Length > i + 2 && word[i + 2] != '<';
    }

    /// <summary>Whether a word has such a pattern (<c>${v#pattern}</c>, <c>${v/pattern/…}</c>), in itself or inside of another reference.</summary>
    public static bool HasPattern(EquatableArray<WordPart> word, Func<string, bool> isSuch) =>
        word.Any(part => part is Reference reference && ((reference.Pattern is { } pattern && isSuch(pattern)) || HasPattern(reference.Operand, isSuch)));

    private static void AppendJson(char c, StringBuilder json)
    {
        switch (c)
        {
            case '"' or '\\':
                json.Append('\\').Append(c);
                break;
            case '\n':
                json.Append("\\n");
                break;
            case '\r':
                json.Append("\\r");
                break;
            case '\t':
                json.Append("\\t");
                break;
            case < ' ' or '\u007F':
                json.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
                break;
            default:
                json.Append(c);
                break;
        }
    }

    private static string Quoted(EquatableArray<WordPart> word, char escape)
    {
        // A pattern is copied as it is; a quote in it would end ours.
        if (HasPattern(word, static pattern => pattern.IndexOf('"') >= 0))
        {
            return Lexed(word, escape, escapeBlanks: true);
        }

        var text = new StringBuilder("\"");
        for (var i = 0; i < word.Count; i++)
        {
            if (word[i] is Reference reference)
            {
                AppendReference(reference, escape, text);
                continue;
            }

            var literal = ((Literal)word[i]).Text;
            for (var j = 0; j < literal.Length; j++)
            {
                var c = literal[j];
                var special = c == '"' || c == escape || (c == '$' && IsReference(word, i, j));
                text.Append(special ? escape.ToString() : "").Append(c);
            }
        }

        return text.Append('"').ToString();
    }

    private static string Lexed(EquatableArray<WordPart> word, char escape, bool escapeBlanks)
    {
        var text = new StringBuilder();
        AppendLexed(word, escape, text, inBraces: false, escapeBlanks);
        return text.ToString();
    }

    private static void AppendLexed(EquatableArray<WordPart> word, char escape, StringBuilder text, bool inBraces, bool escapeBlanks = false)
    {
        for (var i = 0; i < word.Count; i++)
        {
            if (word[i] is Reference reference)
            {
                AppendReference(reference, escape, text);
                continue;
            }

            var literal = ((Literal)word[i]).Text;
            for (var j = 0; j < literal.Length; j++)
            {
                var c = literal[j];
                var special = c is '"' or '\'' || c == escape || (c == '$' && IsReference(word, i, j)) || (c == '}' && inBraces)
                    || (escapeBlanks && char.IsWhiteSpace(c));
                text.Append(special ? escape.ToString() : "").Append(c);
            }
        }
    }

    private static void AppendReference(Reference reference, char escape, StringBuilder text)
    {
        if (!reference.Braces)
        {
            text.Append('$').Append(reference.Name);
            return;
        }

        text.Append("${").Append(reference.Name).Append(reference.Operator).Append(reference.Pattern);
        AppendLexed(reference.Operand, escape, text, inBraces: true);
        text.Append('}');
    }

    /// <summary>Whether an unprotected dollar sign at this place of a literal would start a reference.</summary>
    private static bool IsReference(EquatableArray<WordPart> word, int part, int index)
    {
        var literal = ((Literal)word[part]).Text;
        return index + 1 < literal.Length
            ? Word.StartsReference(literal, index + 1)
            : part + 1 < word.Count;
    }

    private static bool HasSpecials(EquatableArray<WordPart> word, char escape, bool inBraces = false) => word.Any(part => part is Reference reference
        ? HasSpecials(reference.Operand, escape, inBraces: true)
        : ((Literal)part).Text is var text && (text.IndexOfAny(['"', '\'', escape]) >= 0 || (inBraces && text.IndexOf('}') >= 0)
            || (text.IndexOf('$') >= 0 && Word.Format(word) != text)));

    private static bool NeedsQuotes(string bare, bool blanksDivide)
    {
        if (bare.Length == 0)
        {
            return true;
        }

        var (first, last) = (bare[0], bare[bare.Length - 1]);
        return first is '[' or '#' or '\uFEFF' || bare.StartsWith("--", StringComparison.Ordinal) || bare.IndexOf("<<", StringComparison.Ordinal) >= 0
            || char.IsWhiteSpace(first) || char.IsWhiteSpace(last)
            || (blanksDivide && bare.Any(char.IsWhiteSpace));
    }
}
