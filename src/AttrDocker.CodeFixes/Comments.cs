using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.CodeFixes;

/// <summary>Finds what a person wrote between the code, so that no fix takes it away.</summary>
internal static class Comments
{
    /// <summary>Whether a part of the source holds a comment or a directive such as <c>#if</c>.</summary>
    public static bool AreIn(SyntaxNode node, TextSpan span) =>
        node.DescendantTrivia(descendIntoTrivia: false).Any(trivia => span.Contains(trivia.Span) && IsWritten(trivia));

    /// <summary>Whether trivia is more than blanks.</summary>
    public static bool IsWritten(SyntaxTrivia trivia) => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia);

    /// <summary>Whether trivia is the documentation of what follows.</summary>
    public static bool IsDocumentation(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia);
}
