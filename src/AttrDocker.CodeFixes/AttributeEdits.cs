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
                || Resolve(edit, root) is not { Count: > 0 } resolved)
            {
                return null;
            }

            foreach (var change in resolved)
            {
                changes.Add(document.Id, change);
            }
        }

        return changes;
    }

    private static IReadOnlyList<TextChange>? Resolve(SourceEdit edit, SyntaxNode root)
    {
        var span = edit.Location.SourceSpan;
        var node = root.FindNode(span, getInnermostNodeForTie: true);
        var attribute = node.FirstAncestorOrSelf<AttributeSyntax>() is { } found && found.Span == span ? found : null;
        return edit switch
        {
            ReplaceLiteral replace => One(node is LiteralExpressionSyntax literal ? Replace(replace, literal) : null),
            AddArgument add => One(attribute is null ? null : ArgumentChanges.Add(attribute, add.Name, SymbolDisplay.FormatLiteral(add.Text, quote: true))),
            RemoveArgument remove => One(node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { } argument ? ArgumentChanges.Remove(argument, remove.Name) : null),
            AddElement add => One(attribute is null ? null : ArgumentChanges.AddElement(attribute, add.Name, add.Text)),
            RemoveElement => One(node.FirstAncestorOrSelf<ExpressionSyntax>() is { } element ? ArgumentChanges.RemoveElement(element) : null),
            RenameAttribute rename => One(attribute is null ? null : Rename(attribute, rename.NewName)),
            ReplaceAttribute replace => One(attribute is null ? null : new TextChange(attribute.Span, AttributeInsertion.Qualified(replace.Attribute, attribute))),
            InsertAttribute insert => One(attribute is null ? null : AttributeInsertion.Of(attribute, insert.Attribute, insert.IsAfter)),
            RemoveAttributes => AttributeBlock.Find(root, span)?.Remove(),
            MoveAttributes move => AttributeBlock.Find(root, span)?.MoveBefore(move.Before),
            _ => null,
        };
    }

    private static IReadOnlyList<TextChange>? One(TextChange? change) => change is { } made ? [made] : null;

    private static TextChange? Replace(ReplaceLiteral edit, LiteralExpressionSyntax literal) =>
        literal.IsKind(SyntaxKind.StringLiteralExpression) && literal.Token.ValueText == edit.OldText && edit.OldText != edit.NewText
            ? new TextChange(literal.Span, StringLiteral.WithValue(literal.Token, edit.NewText))
            : null;

    private static TextChange? Rename(AttributeSyntax attribute, string newName)
    {
        var name = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right : attribute.Name;
        return name is IdentifierNameSyntax && name.ToString() != newName ? new TextChange(name.Span, newName) : null;
    }
}
