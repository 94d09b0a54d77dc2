using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.CodeFixes;

/// <summary>
/// Attributes that stand in a row: all lists from one to another, a part of one list, or all that a class of a stage bears. Comments are
/// never lost: they move along, or nothing is changed.
/// </summary>
internal sealed class AttributeBlock
{
    private readonly SyntaxNode _root;
    private readonly SourceText _source;
    private readonly List<AttributeSyntax> _attributes;
    private readonly List<AttributeListSyntax> _lists;

    private AttributeBlock(SyntaxNode root, List<AttributeSyntax> attributes)
    {
        (_root, _source, _attributes) = (root, root.SyntaxTree.GetText(), attributes);
        _lists = [.. attributes.Select(static a => (AttributeListSyntax)a.Parent!).Distinct()];
    }

    private SyntaxNode Declaration => _lists[0].Parent!;

    private bool IsWholeLists => _lists.Sum(static list => list.Attributes.Count) == _attributes.Count;

    /// <summary>The attributes in a part of the source; <see langword="null"/> where there are none, or where they belong to several declarations.</summary>
    public static AttributeBlock? Find(SyntaxNode root, TextSpan span)
    {
        var attributes = root.DescendantNodes(span).OfType<AttributeSyntax>().Where(a => span.Contains(a.Span)).ToList();
        return attributes.Count > 0 && attributes.TrueForAll(a => a.Parent?.Parent == attributes[0].Parent?.Parent) ? new(root, attributes) : null;
    }

    /// <summary>Takes the attributes out, and with its last attribute the class of a stage; <see langword="null"/> where a person's words would go too.</summary>
    public IReadOnlyList<TextChange>? Remove()
    {
        if (TypedStage() is { } type)
        {
            return type.Members.Count > 0 || type.BaseList is not null || HasComments(type.FullSpan) ? null : [new(type.FullSpan, "")];
        }

        return Cuts() is { } cuts && cuts.TrueForAll(cut => !HasComments(cut)) && !_lists.Exists(HasCommentAbove) ? [.. cuts.Select(static cut => new TextChange(cut, ""))] : null;
    }

    /// <summary>Moves the attributes before the one that begins at a position.</summary>
    public IReadOnlyList<TextChange>? MoveBefore(int position)
    {
        if (position > _attributes[0].SpanStart
            || _root.FindToken(position).Parent?.FirstAncestorOrSelf<AttributeSyntax>() is not { Parent: AttributeListSyntax list } next || next.SpanStart != position)
        {
            return null;
        }

        if (TypedStage() is { } type)
        {
            return list.Parent is TypeDeclarationSyntax other && other.Parent == type.Parent ? Move(type.FullSpan, LineStart(other.SpanStart, other)) : null;
        }

        if (list.Parent != Declaration)
        {
            return null;
        }

        if (IsWholeLists && list.Attributes[0] == next && _lists.TrueForAll(IsOnLinesOfItsOwn) && IsOnLinesOfItsOwn(list))
        {
            var start = LineStart(_lists[0].SpanStart, _lists[0]);
            return Move(TextSpan.FromBounds(start, EndOfLine(_lists[_lists.Count - 1].Span.End)), LineStart(list.SpanStart, list == Lists()[0] ? null : list));
        }

        return _lists.Count == 1 && list == _lists[0] && Cuts() is { Count: 1 } cuts && !HasComments(cuts[0])
            ? [new(new(position, 0), _source.ToString(Within(list)) + ", "), new(cuts[0], "")]
            : null;
    }

    private IReadOnlyList<TextChange> Move(TextSpan span, int before)
    {
        // Empty lines above it stand between it and the next one then.
        var text = _source.ToString(span);
        var moved = text.TrimStart('\r', '\n');
        return [new(new(before, 0), moved + text.Substring(0, text.Length - moved.Length)), new(span, "")];
    }

    /// <summary>The nested class whose attributes these are, all of them.</summary>
    private TypeDeclarationSyntax? TypedStage() =>
        Declaration is TypeDeclarationSyntax { Parent: TypeDeclarationSyntax } type && type.AttributeLists.Sum(static list => list.Attributes.Count) == _attributes.Count ? type : null;

    private IReadOnlyList<AttributeListSyntax> Lists() => [.. Declaration.ChildNodes().OfType<AttributeListSyntax>()];

    /// <summary>What is cut away: whole lists with their lines, and parts of lists with their commas.</summary>
    private List<TextSpan>? Cuts() => Lists().Count == _lists.Count && IsWholeLists ? null : [.. _lists.Select(list => _attributes.Count(a => a.Parent == list) == list.Attributes.Count ? Whole(list) : Part(list))];

    private TextSpan Whole(AttributeListSyntax list)
    {
        var next = list.GetLastToken().GetNextToken().SpanStart;
        return IsOnLinesOfItsOwn(list) ? TextSpan.FromBounds(_source.Lines.GetLineFromPosition(list.SpanStart).Start, EndOfLine(list.Span.End))
            : TextSpan.FromBounds(list.SpanStart, Math.Min(next, EndOfLine(list.Span.End)));
    }

    private TextSpan Part(AttributeListSyntax list)
    {
        var (within, first) = (Within(list), list.Attributes.IndexOf(_attributes.First(a => a.Parent == list)));
        return first > 0
            ? TextSpan.FromBounds(list.Attributes[first - 1].Span.End, within.End)
            : TextSpan.FromBounds(within.Start, list.Attributes[list.Attributes.IndexOf(_attributes.Last(a => a.Parent == list)) + 1].SpanStart);
    }

    private TextSpan Within(AttributeListSyntax list) => TextSpan.FromBounds(_attributes.First(a => a.Parent == list).SpanStart, _attributes.Last(a => a.Parent == list).Span.End);

    private bool HasComments(TextSpan span) => Comments.AreIn(_root, span);

    // A documentation comment is the declaration's.
    private static bool HasCommentAbove(AttributeListSyntax list) => list.GetLeadingTrivia().Any(static trivia => Comments.IsWritten(trivia) && !Comments.IsDocumentation(trivia));

    private bool IsOnLinesOfItsOwn(AttributeListSyntax list)
    {
        var (first, last) = (_source.Lines.GetLineFromPosition(list.SpanStart), _source.Lines.GetLineFromPosition(list.Span.End));
        var behind = list.GetLastToken().TrailingTrivia;
        return _source.ToString(TextSpan.FromBounds(first.Start, list.SpanStart)).Trim().Length == 0 && behind.Any(SyntaxKind.EndOfLineTrivia) && last.End <= behind.Span.End;
    }

    /// <summary>Where the lines of a node begin, those of comments right above it included; without a node just the line.</summary>
    private int LineStart(int position, SyntaxNode? withComments)
    {
        var line = _source.Lines.GetLineFromPosition(position).LineNumber;
        while (withComments is not null && line > 0 && _source.Lines[line - 1].ToString().TrimStart().StartsWith("//", StringComparison.Ordinal)
            && withComments.FullSpan.Contains(_source.Lines[line - 1].Span))
        {
            line--;
        }

        return _source.Lines[line].Start;
    }

    private int EndOfLine(int position) => _source.Lines.GetLineFromPosition(position).EndIncludingLineBreak;
}
