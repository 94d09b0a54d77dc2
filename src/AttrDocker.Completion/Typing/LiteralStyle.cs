using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AttrDocker.Completion.Typing;

/// <summary>How a string literal writes its value. (C# language reference, "Strings", "Raw string literals".)</summary>
internal sealed class LiteralStyle
{
    private const string Verbatim = "@\"";

    private readonly string _opening;

    private readonly string _indentation;

    private LiteralStyle(string opening, int contentStart, string indentation = "") => (_opening, ContentStart, _indentation) = (opening, contentStart, indentation);

    /// <summary>Where the content starts in the token.</summary>
    public int ContentStart { get; }

    /// <summary>How many quotes close it.</summary>
    public int ClosingLength => IsRaw ? _opening.Length : 1;

    private bool IsRaw => _opening.Length > 2;

    /// <summary>The style of a literal, or <see langword="null"/> where a token is none.</summary>
    public static LiteralStyle? Of(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken when token.Text.StartsWith(Verbatim, StringComparison.Ordinal) => new(Verbatim, 2),
        SyntaxKind.StringLiteralToken => new("\"", 1),
        SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken => Raw(token.Text),
        _ => null,
    };

    /// <summary>The value of content, or <see langword="null"/> where it is cut inside of an escape sequence.</summary>
    public string? Read(string content)
    {
        if (IsRaw)
        {
            return _indentation.Length == 0 ? content : ("\n" + content).Replace("\n" + _indentation, "\n").Substring(1);
        }

        var token = SyntaxFactory.ParseToken(_opening + content + "\"");
        return token.ContainsDiagnostics || token.Span.Length != _opening.Length + content.Length + 1 ? null : token.ValueText;
    }

    /// <summary>The content that has a value, or <see langword="null"/> where there is none.</summary>
    public string? Write(string value)
    {
        if (IsRaw)
        {
            return value.Any(static c => c == '"' || char.IsControl(c)) ? null : value;
        }

        var regular = SymbolDisplay.FormatLiteral(value, quote: true);
        return _opening == Verbatim ? value.Replace("\"", "\"\"") : regular.Substring(1, regular.Length - 2);
    }

    /// <summary>The content of several lines starts on the second one, and is indented as the closing quotes are.</summary>
    private static LiteralStyle Raw(string text)
    {
        var quotes = text.TakeWhile(static c => c == '"').Count();
        var lastLine = text.Substring(text.LastIndexOf('\n') + 1);
        var indentation = lastLine.Substring(0, lastLine.Length - lastLine.TrimStart().Length);
        return new(text.Substring(0, quotes), Math.Max(quotes, text.IndexOf('\n') + 1), indentation);
    }
}
