using System.Text;
using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Dockerfiles.Variables;

/// <summary>Expands the parts of one word, and remembers what was missing.</summary>
/// <param name="environment">The value of a variable, or <see langword="null"/> where it is not defined.</param>
/// <param name="escape">The escape character of the file.</param>
/// <param name="unknown">
/// What an undefined variable becomes where its value is rather not known: then nothing can be demanded of it, and what is trimmed
/// off it is not known either. <see langword="null"/> where undefined means empty, as it does to the builder.
/// </param>
internal sealed class Expander(Func<string, string?> environment, char escape, string? unknown = null)
{
    /// <summary>As long as the longest line that the builder reads. Variables that double each other would fill any memory.</summary>
    private const int LongestValue = LineLimit.Bytes;

    private readonly List<string> _unmatched = [];
    private HashSet<string>? _seen;

    /// <summary>The names that are not defined, in the order of their use.</summary>
    public IReadOnlyList<string> Unmatched => _unmatched;

    /// <summary>The first thing that the builder refuses, or <see langword="null"/>.</summary>
    public string? Error { get; private set; }

    public string Expand(EquatableArray<WordPart> parts)
    {
        if (parts.Count == 1)
        {
            return Expand(parts[0]);
        }

        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(Expand(part));
            if (text.Length > LongestValue)
            {
                Error ??= "The value has more than 65535 characters. Make it shorter.";
                return "";
            }
        }

        return text.ToString();
    }

    /// <summary>
    /// Expands one half of a pattern: quotes vanish without protecting anything, and an escape character stays before the
    /// character that it protects, for the pattern to understand.
    /// </summary>
    /// <param name="text">The pattern as written.</param>
    /// <param name="position">Where to begin; afterwards, behind the character that ended it.</param>
    /// <param name="stop">The character that ends it, or NUL for the end of the text.</param>
    private string ExpandPattern(string text, ref int position, char stop)
    {
        var pattern = new StringBuilder();
        var quote = '\0';
        while (position < text.Length)
        {
            var c = text[position];
            if (quote == '\0' && stop != '\0' && c == stop)
            {
                position++;
                break;
            }

            if (c == '$' && quote != '\'')
            {
                pattern.Append(ExpandReference(text, ref position));
                continue;
            }

            position++;
            if (quote == '\0' ? c is '\'' or '"' : c == quote)
            {
                quote = quote == '\0' ? c : '\0';
            }
            else if (c != escape || quote == '\'')
            {
                pattern.Append(c);
            }
            else
            {
                // In double quotes an escape character that protects nothing stands for itself.
                var protects = position < text.Length && (quote == '\0' || text[position] is '"' or '$' || text[position] == escape);
                pattern.Append(escape);
                pattern.Append(protects ? text[position++].ToString() : quote == '"' && position < text.Length ? escape.ToString() : "");
            }
        }

        return pattern.ToString();
    }

    private string ExpandReference(string text, ref int position)
    {
        var word = new WordParts();
        var lexer = new ShellLexer(TextSlice.Of(text), escape, null, word) { Position = position };
        var fine = lexer.ReadSpecial();
        position = fine ? lexer.Position : text.Length;
        return fine ? Expand(word.ToParts()) : "";
    }

    private string Expand(WordPart part) => part switch
    {
        Literal literal => literal.Text,
        Reference { Operator: "#" or "##" or "%" or "%%" } reference => Trim(reference),
        Reference { Operator: "/" or "//" } reference => Substitute(reference),
        Reference { Operator: { } choice } reference => Choose(reference, choice),
        Reference reference => Get(reference.Name) ?? unknown ?? "",
        _ => "",
    };

    private string Choose(Reference reference, string choice)
    {
        // The builder expands the operand before it looks whether it needs it.
        var operand = Expand(reference.Operand);
        var value = Get(reference.Name);
        var isMissing = value is null || (choice[0] == ':' && value.Length == 0);
        switch (choice[choice.Length - 1])
        {
            case '-':
                return isMissing ? operand : value!;
            case '+':
                return isMissing ? unknown ?? "" : operand;
            default:
                if (isMissing && unknown is null)
                {
                    Error ??= operand.Length > 0 ? $"'{reference.Name}' must be set: {operand.TrimEnd('.')}. Give it a value."
                        : $"'{reference.Name}' must be set{(value is null ? "" : " and not empty")}. Give it a value.";
                }

                return value ?? unknown ?? "";
        }
    }

    private string Trim(Reference reference)
    {
        var position = 0;
        var written = ExpandPattern(reference.Pattern ?? "", ref position, '\0');
        var value = Get(reference.Name);
        return value is null && unknown is not null ? unknown
            : Glob(written) is { } pattern ? pattern.Trim(value ?? "", reference.Operator![0] == '%', isLongest: reference.Operator.Length == 2)
            : "";
    }

    private string Substitute(Reference reference)
    {
        var position = 0;
        var written = ExpandPattern(reference.Pattern ?? "", ref position, '/');
        var replacement = ExpandPattern(reference.Pattern ?? "", ref position, '\0');
        var value = Get(reference.Name);
        return value is null && unknown is not null ? unknown
            : Glob(written) is not { } pattern ? ""
            : reference.Operator == "//" ? pattern.ReplaceAll(value ?? "", replacement)
            : pattern.ReplaceFirst(value ?? "", replacement);
    }

    private GlobPattern? Glob(string text)
    {
        var pattern = GlobPattern.Parse(text);
        if (pattern is null)
        {
            Error ??= $"The pattern '{text}' has an invalid escape. A backslash may protect only * ? \\ }} and /.";
        }

        return pattern;
    }

    private string? Get(string name)
    {
        var value = environment(name);
        if (value is null && (_seen ??= new(StringComparer.Ordinal)).Add(name))
        {
            _unmatched.Add(name);
        }

        return value;
    }
}
