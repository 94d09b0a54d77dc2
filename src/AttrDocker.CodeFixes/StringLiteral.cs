using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AttrDocker.CodeFixes;

/// <summary>Writes string literals.</summary>
internal static class StringLiteral
{
    /// <summary>
    /// The text of a literal with another value, in the style of the old one where that style can say the value: the compiler's own
    /// parser decides. Otherwise it is a regular literal, which can say everything.
    /// </summary>
    public static string WithValue(SyntaxToken literal, string value)
    {
        var styled = literal.Kind() switch
        {
            SyntaxKind.SingleLineRawStringLiteralToken => Raw(value),
            SyntaxKind.MultiLineRawStringLiteralToken => MultiLineRaw(literal.Text, value),
            _ when literal.Text.StartsWith("@", StringComparison.Ordinal) => "@\"" + value.Replace("\"", "\"\"") + "\"",
            _ => null,
        };
        return styled is not null && !value.Any(IsInvisible) && Says(styled, value) ? styled : SymbolDisplay.FormatLiteral(value, quote: true);
    }

    private static string Raw(string value)
    {
        var quotes = Quotes(value);
        return quotes + value + quotes;
    }

    /// <summary>Keeps the indentation of the closing quotes and the line ends of the old literal.</summary>
    private static string MultiLineRaw(string old, string value)
    {
        var quotes = Quotes(value);
        var newLine = old.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";
        var lastLine = old.Substring(old.LastIndexOf('\n') + 1);
        var indent = lastLine.Substring(0, lastLine.IndexOf('"'));
        var lines = value.Split('\n').Select(line => line.Trim('\r').Length == 0 ? line : indent + line);
        return quotes + newLine + string.Join("\n", lines) + newLine + indent + quotes;
    }

    /// <summary>One quote more than the longest row of them in the value, and at least three.</summary>
    private static string Quotes(string value)
    {
        var (longest, row) = (2, 0);
        foreach (var c in value)
        {
            row = c == '"' ? row + 1 : 0;
            longest = Math.Max(longest, row);
        }

        return new string('"', longest + 1);
    }

    /// <summary>A character that only an escape sequence lets a reader see.</summary>
    private static bool IsInvisible(char c) => char.IsControl(c) && c is not ('\t' or '\r' or '\n');

    private static bool Says(string literal, string value) =>
        SyntaxFactory.ParseExpression(literal) is LiteralExpressionSyntax { ContainsDiagnostics: false } expression
        && expression.ToFullString() == literal
        && expression.Token.ValueText == value;
}
