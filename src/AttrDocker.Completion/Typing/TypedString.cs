using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.Completion.Typing;

/// <summary>A string literal with the caret in it, in an argument of an attribute. It may lack its end.</summary>
internal sealed class TypedString
{
    // CS1010 and CS1039: no closing quote, in a regular and in a verbatim literal; CS8997: no closing quotes of a raw one.
    private static readonly string[] Unterminated = ["CS1010", "CS1039", "CS8997"];

    private readonly LiteralStyle _style;
    private readonly string _sourceBefore;
    private readonly int _caret;

    private TypedString(LiteralExpressionSyntax literal, LiteralStyle style, string before, string sourceBefore, string after, int caret) =>
        (Literal, _style, Before, _sourceBefore, After, _caret) = (literal, style, before, sourceBefore, after, caret);

    /// <summary>The literal.</summary>
    public LiteralExpressionSyntax Literal { get; }

    /// <summary>Its value up to the caret.</summary>
    public string Before { get; }

    /// <summary>Its source from the caret on; empty where it lacks its end, because then the rest of the line is none of it.</summary>
    public string After { get; }

    /// <summary>The string at a position of a file, or <see langword="null"/> where the caret stands in none.</summary>
    public static TypedString? At(SyntaxNode? root, int position)
    {
        if (root is null || TokenBefore(root, position) is not { Parent: LiteralExpressionSyntax literal } token
            || position > token.Span.End
            || LiteralStyle.Of(token) is not { } style
            || literal.FirstAncestorOrSelf<AttributeArgumentSyntax>() is null)
        {
            return null;
        }

        var isOpen = token.GetDiagnostics().Any(static d => Unterminated.Contains(d.Id));
        var (text, start) = (token.Text, style.ContentStart);
        var end = isOpen ? position - token.SpanStart : text.Length - style.ClosingLength;
        var caret = position - token.SpanStart;
        if (caret < start || caret > end || style.Read(text.Substring(start, caret - start)) is not { } before)
        {
            return null;
        }

        return new(literal, style, before, text.Substring(start, caret - start), text.Substring(caret, end - caret), position);
    }

    /// <summary>The same string with its end.</summary>
    public LiteralExpressionSyntax Finished() => Literal.Token.GetDiagnostics().Any()
        ? (LiteralExpressionSyntax)SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(Before))
        : Literal.WithoutTrivia();

    /// <summary>The span from a number of characters before the caret to the last one after it, of the same line, that belongs to the same name.</summary>
    /// <param name="before">How many characters of the value before the caret belong to it.</param>
    /// <param name="belongs">Whether a character after the caret does.</param>
    public TextSpan Span(int before, Func<char, bool> belongs)
    {
        // Escape sequences are longer in the source than in the value.
        var start = _sourceBefore.Length - before;
        while (start > 0 && _style.Read(_sourceBefore.Substring(0, start))?.Length != Before.Length - before)
        {
            start--;
        }

        return TextSpan.FromBounds(_caret - (_sourceBefore.Length - start), _caret + After.TakeWhile(c => c is not ('\r' or '\n') && belongs(c)).Count());
    }

    /// <summary>A value as it is written in a literal of this style, or <see langword="null"/> where the style cannot say it.</summary>
    public string? Write(string value) => _style.Write(value);

    private static SyntaxToken TokenBefore(SyntaxNode root, int position)
    {
        if (position <= 0 || position > root.FullSpan.End)
        {
            return default;
        }

        // At the end of a literal without end the parser sees the next token.
        var token = root.FindToken(position);
        return token.SpanStart >= position ? token.GetPreviousToken() : token;
    }
}
