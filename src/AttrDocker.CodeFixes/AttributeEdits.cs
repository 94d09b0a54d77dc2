using AttrDocker.Analyzers.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.CodeFixes;

/// <summary>Works out what the edits of a fix change in the source as it is now.</summary>
internal static class AttributeEdits
{
    /// <summary>The changes, or <see langword="null"/> where the source is no longer what the diagnostic saw: then no light bulb is shown.</summary>
    public static async Task<SourceChanges?> ResolveAsync(FixData fix, Solution solution, CancellationToken cancellation)
    {
        var changes = new SourceChanges();
        foreach (var edit in fix.Edits)
        {
            if (solution.GetDocument(edit.Location.SourceTree) is not { } document
                || await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
                || !root.FullSpan.Contains(edit.Location.SourceSpan)
                || Resolve(edit, root.FindNode(edit.Location.SourceSpan, getInnermostNodeForTie: true)) is not { } change)
            {
                return null;
            }

            changes.Add(document.Id, change);
        }

        return changes;
    }

    private static TextChange? Resolve(SourceEdit edit, SyntaxNode node) => (edit, node) switch
    {
        (ReplaceText replace, LiteralExpressionSyntax literal) => Replace(replace, literal),
        (AddArgument add, _) => node.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute && attribute.Span == add.Location.SourceSpan ? Add(add, attribute) : null,
        (AddAttribute add, _) => node.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute && attribute.Span == add.Location.SourceSpan ? Add(add, attribute) : null,
        (RemoveArgument remove, _) => node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { } argument ? Remove(remove, argument) : null,
        _ => null,
    };

    private static TextChange? Replace(ReplaceText edit, LiteralExpressionSyntax literal) =>
        literal.IsKind(SyntaxKind.StringLiteralExpression) && literal.Token.ValueText == edit.OldText && edit.OldText != edit.NewText
            ? new TextChange(literal.Span, StringLiteral.WithValue(literal.Token, edit.NewText))
            : null;

    private static TextChange? Add(AddArgument edit, AttributeSyntax attribute)
    {
        var argument = edit.Name + " = " + SymbolDisplay.FormatLiteral(edit.Text, quote: true);
        return attribute.ArgumentList switch
        {
            null => Insert(attribute.Name.Span.End, "(" + argument + ")"),
            { Arguments.Count: 0 } list => Insert(list.OpenParenToken.Span.End, argument),
            { Arguments: var all } when all.Any(a => IsNamed(a, edit.Name)) => null,
            { Arguments: var all } => Insert(all.Last().Span.End, ", " + argument),
        };
    }

    /// <summary>Its name is qualified as that of the attribute before it.</summary>
    private static TextChange Add(AddAttribute edit, AttributeSyntax attribute)
    {
        var qualifier = attribute.Name is QualifiedNameSyntax name ? name.Left + "." : "";
        return Insert(attribute.Span.End, ", " + qualifier + edit.Name + "(" + SymbolDisplay.FormatLiteral(edit.Text, quote: true) + ")");
    }

    /// <summary>An argument goes with its comma; where a comment would go with it too, that is left to a person.</summary>
    private static TextChange? Remove(RemoveArgument edit, AttributeArgumentSyntax argument)
    {
        var list = (AttributeArgumentListSyntax)argument.Parent!;
        var index = list.Arguments.IndexOf(argument);
        var span = index > 0 ? TextSpan.FromBounds(list.Arguments[index - 1].Span.End, argument.Span.End)
            : list.Arguments.Count > 1 ? TextSpan.FromBounds(argument.SpanStart, list.Arguments[1].SpanStart)
            : list.Span;
        var holdsComment = list.DescendantTrivia().Any(t => span.Contains(t.Span) && !t.IsKind(SyntaxKind.WhitespaceTrivia) && !t.IsKind(SyntaxKind.EndOfLineTrivia));
        return IsNamed(argument, edit.Name) && !holdsComment ? new TextChange(span, "") : null;
    }

    private static bool IsNamed(AttributeArgumentSyntax argument, string name) => argument.NameEquals?.Name.Identifier.ValueText == name;

    private static TextChange Insert(int position, string text) => new(new TextSpan(position, 0), text);
}
