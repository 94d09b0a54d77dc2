using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.CodeFixes;

/// <summary>Puts an attribute beside another one, laid out as that is.</summary>
internal static class AttributeInsertion
{
    /// <summary>The change.</summary>
    /// <param name="anchor">The other one.</param>
    /// <param name="attribute">The attribute without brackets.</param>
    /// <param name="isAfter">Whether it comes after it.</param>
    public static TextChange? Of(AttributeSyntax anchor, string attribute, bool isAfter)
    {
        if (anchor.Parent is not AttributeListSyntax list)
        {
            return null;
        }

        var text = Qualified(attribute, anchor);
        SyntaxNode neighbour = anchor;
        var comma = ",";
        if (list.Attributes.Count == 1)
        {
            // A list of its own, for a list of its own.
            (neighbour, text, comma) = (list, "[" + (list.Target is { } target ? target.ToString() + " " : "") + text + "]", "");
        }

        var source = anchor.SyntaxTree.GetText();
        var line = source.Lines.GetLineFromPosition(neighbour.SpanStart);
        var indentation = source.ToString(TextSpan.FromBounds(line.Start, neighbour.SpanStart));
        var divider = indentation.Trim().Length == 0 && !(comma.Length > 0 && IsFirstOfLine(list, anchor)) ? LineEnd(source) + indentation : " ";
        return isAfter
            ? new TextChange(new TextSpan(neighbour.Span.End, 0), comma + divider + text)
            : new TextChange(new TextSpan(neighbour.SpanStart, 0), text + comma + divider);
    }

    /// <summary>An attribute with the namespace that another one is written with.</summary>
    public static string Qualified(string attribute, AttributeSyntax other) => other.Name is QualifiedNameSyntax qualified ? qualified.Left + "." + attribute : attribute;

    /// <summary>Whether a list goes on behind an attribute on the same line, so that it is no list with one attribute on each line.</summary>
    private static bool IsFirstOfLine(AttributeListSyntax list, AttributeSyntax anchor)
    {
        var lines = list.SyntaxTree.GetText().Lines;
        return list.Attributes.Any(other => other != anchor && lines.IndexOf(other.SpanStart) == lines.IndexOf(anchor.SpanStart));
    }

    private static string LineEnd(SourceText source)
    {
        var first = source.Lines[0];
        return source.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) is { Length: > 0 } end ? end : "\n";
    }
}
