using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AttrDocker.Completion.Typing;

/// <summary>How a string literal writes its value. (C# language reference, "Strings", "Raw string literals".)</summary>
internal sealed class LiteralStyle
{
    private const string Verbatim = "@\"";

    private readonly string _opening;

    private LiteralStyle(string opening, int contentStart) => (_opening, ContentStart) = (opening, contentStart);

    /// <summary>Where the content starts in the token.</summary>
    public int ContentStart { get; }

    /// <summary>How many quotes close it.</summary>
    public int ClosingLength => IsRaw ? _opening.Length : 1;

    private bool IsRaw => _opening.Length > 2;

    /// <summary>The style of a literal, or <see langword="null"/> where a token is none, or is a raw one whose content has not begun.</summary>
    public static LiteralStyle? Of(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken when token.Text.StartsWith(Verbatim, StringComparison.Ordinal) => new(Verbatim, 2),
        SyntaxKind.StringLiteralToken => new("\"", 1),
        SyntaxKind.SingleLineRawStringLiteralToken => Raw(token.Text, 0),
        SyntaxKind.MultiLineRawStringLiteralToken => Raw(token.Text, token.Text.IndexOf('\n') + 1),
        _ => null,
    };

    /// <summary>The value of content, or <see langword="null"/> where it is cut inside of an escape sequence.</summary>
    public string? Read(string content)
    {
        if (IsRaw)
        {
            return content;
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

    private static LiteralStyle Raw(string text, int contentStart)
    {
        var quotes = text.TakeWhile(static c => c == '"').Count();
        return new(text.Substring(0, quotes), Math.Max(quotes, contentStart));
    }
}
