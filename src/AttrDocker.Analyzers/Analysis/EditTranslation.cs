using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.Analyzers.Analysis;

/// <summary>Says edits of a model as edits of the attributes that it was read from.</summary>
/// <param name="image">The attributes.</param>
/// <param name="edits">All edits that are made together.</param>
internal sealed class EditTranslation(ImageReading image, EquatableArray<Edit> edits)
{
    private const string CopyFrom = "CopyFrom";
    private const string Copy = "Copy";
    private const string Parents = "Parents";

    // What joins the commands of one RUN, each of which is a line.
    private const string CommandEnd = " &&";

    private Origins Origins => image.Origins;

    /// <summary>Adds what an edit comes to.</summary>
    /// <returns>Whether the attributes can say it: a value counts only where it stands as a string literal or can be added as an argument.</returns>
    public bool TryAdd(Edit edit, List<SourceEdit> made)
    {
        if (Translate(edit) is not { } sources)
        {
            return false;
        }

        made.AddRange(sources);
        return true;
    }

    private IEnumerable<SourceEdit>? Translate(Edit edit) => edit switch
    {
        ReplaceValue replace => Replace(replace),
        AddValue { Place.Part: Part.Product } add => AttributeAt(add.Place) is { } run && NameOf(run) is ("Run" or "RunExec") ? [new AddElement(run.GetLocation(), "Produces", add.Text)] : null,
        RemoveValue remove => Remove(remove),
        InsertInstruction insert => AttributeSource.Of(insert.Instruction) is { } text ? Insert(insert.Place, text) : null,
        ReplaceInstruction replace => AttributeAt(replace.Place) is { } attribute ? Replace(attribute, replace) : null,
        RemoveInstruction remove => RemoveInstruction(remove.Place),
        InsertStage insert => AttributeSource.Of(insert.Stage) is { } text && StageAt(insert.Place.Stage) is { } next && !IsTyped(next)
            ? [new InsertAttribute(next.GetLocation(), text, IsAfter: false)]
            : null,
        RemoveStage remove => StageSpan(remove.Place.Stage) is { } span ? [new RemoveAttributes(span)] : null,
        MoveStage move => StageSpan(move.Place.Stage) is { } span && StageAt(move.Before) is { } next && next.SyntaxTree == span.SourceTree
            ? [new MoveAttributes(span, next.SpanStart)]
            : null,
        _ => null,
    };

    private IEnumerable<SourceEdit>? Replace(ReplaceValue edit)
    {
        switch (Origins.Find(edit.Place))
        {
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) && TextFor(literal, edit) is { } newText:
                var text = new ReplaceLiteral(literal.GetLocation(), literal.Token.ValueText, newText);
                return MakesItAStage(edit) && AttributeAt(edit.Place) is { } copy && NameOf(copy) != CopyFrom ? [text, new RenameAttribute(copy.GetLocation(), CopyFrom)] : [text];
            case TypeOfExpressionSyntax:
                // The name of a typed stage follows its declaration.
                return [];
            case null when edit.Place.Part == Part.StageName && AttributeAt(edit.Place) is { } attribute:
                return [new AddArgument(attribute.GetLocation(), "Name", edit.NewText)];
            default:
                return null;
        }
    }

    /// <summary>What a literal is to say; <see langword="null"/> where it is not the value that the edit means.</summary>
    private static string? TextFor(LiteralExpressionSyntax literal, ReplaceValue edit)
    {
        var text = literal.Token.ValueText;
        return text == edit.OldText ? edit.NewText
            : edit.Place.Part == Part.Command && text + CommandEnd == edit.OldText && edit.NewText.EndsWith(CommandEnd, StringComparison.Ordinal)
            ? edit.NewText.Substring(0, edit.NewText.Length - CommandEnd.Length)
            : null;
    }

    /// <summary>Another name where the arguments can stay, otherwise another attribute; a mount before a run would be lost.</summary>
    private IEnumerable<SourceEdit>? Replace(AttributeSyntax attribute, ReplaceInstruction edit)
    {
        var isAdd = NameOf(attribute) == Copy && InstructionsOf(edit.Place.Stage)[edit.Place.Instruction].Instruction is Copy copy && copy.ToAdd() == edit.Instruction;
        if (isAdd)
        {
            return attribute.ArgumentList?.Arguments.Any(static a => a.NameEquals?.Name.Identifier.ValueText == Parents) == true
                ? null
                : [new RenameAttribute(attribute.GetLocation(), "Add")];
        }

        return AttributesOf(edit.Place).Count() == 1 && AttributeSource.Of(edit.Instruction) is { } text ? [new ReplaceAttribute(attribute.GetLocation(), text)] : null;
    }

    /// <summary>Whether what was an image is a stage from now on; a mount says neither.</summary>
    private bool MakesItAStage(ReplaceValue edit) => edit.Place.Part == Part.From && edits.Any(other => other is InsertStage insert && insert.Stage.Name == edit.NewText);

    private IEnumerable<SourceEdit>? Remove(RemoveValue edit)
    {
        if (Origins.Find(edit.Place) is not ExpressionSyntax value)
        {
            return null;
        }

        return (edit.Place.Part, value.Parent) switch
        {
            (Part.From, AttributeArgumentSyntax { NameEquals: null } argument) when AttributeAt(edit.Place) is { } copy =>
                [new RenameAttribute(copy.GetLocation(), Copy), new RemoveArgument(argument.GetLocation(), "")],
            (_, AttributeArgumentSyntax { NameEquals.Name.Identifier.ValueText: var name } argument) => [new RemoveArgument(argument.GetLocation(), name)],
            (_, ExpressionElementSyntax or InitializerExpressionSyntax) => [new RemoveElement(value.GetLocation())],
            _ => null,
        };
    }

    /// <summary>
    /// Before the attribute that has the place; or after the one before it, where a property of the stage has the place. The working folder that is
    /// such a property comes first of all, so that nothing can come before it.
    /// </summary>
    private IEnumerable<SourceEdit>? Insert(Place place, string text)
    {
        if (Origins.Find(place.Whole) is AttributeSyntax next && place.Instruction >= 0)
        {
            var first = AttributesOf(place).OrderBy(static a => a.SpanStart).First();
            return first.SyntaxTree == next.SyntaxTree ? [new InsertAttribute(first.GetLocation(), text, IsAfter: false)] : null;
        }

        var isTaken = place.Instruction < InstructionsOf(place.Stage).Count && InstructionsOf(place.Stage)[place.Instruction].Instruction is WorkDir;
        return !isTaken && Origins.Find(new(place.Stage, place.Instruction - 1)) is AttributeSyntax last && place.Stage >= 0
            ? [new InsertAttribute(last.GetLocation(), text, IsAfter: true)]
            : null;
    }

    private IEnumerable<SourceEdit>? RemoveInstruction(Place place)
    {
        var attributes = AttributesOf(place).ToList();
        return attributes.Count > 0 && Span(attributes) is { } span && AttributesIn(span, attributes[0]) == attributes.Count ? [new RemoveAttributes(span)] : null;
    }

    /// <summary>An instruction's attribute, and those of its mounts.</summary>
    private IEnumerable<AttributeSyntax> AttributesOf(Place place)
    {
        if (Origins.Find(place.Whole) is AttributeSyntax attribute)
        {
            yield return attribute;
            for (var i = 0; Origins.Find(place.At(Part.Mount, i)) is AttributeSyntax mount; i++)
            {
                yield return mount;
            }
        }
    }

    private List<InstructionReading> InstructionsOf(int stage) => stage < 0 ? image.Globals : image.WrittenStages[stage].Instructions;

    private AttributeSyntax? AttributeAt(Place place) => Origins.Find(place.Whole) as AttributeSyntax;

    private AttributeSyntax? StageAt(int stage) => AttributeAt(new(stage, Place.From));

    private bool IsTyped(AttributeSyntax stage) => image.Declaration.Groups.Skip(1).Any(group => group.Uses.Any(use => use.Syntax == stage));

    /// <summary>All attributes of a stage; <see langword="null"/> where others stand in between.</summary>
    private Location? StageSpan(int stage)
    {
        if (StageAt(stage) is not { } opening)
        {
            return null;
        }

        var attributes = Enumerable.Range(0, image.WrittenStages[stage].Instructions.Count).SelectMany(i => AttributesOf(new(stage, i))).Append(opening).ToList();
        return Span(attributes) is { } span && AttributesIn(span, opening) == attributes.Count ? span : null;
    }

    private static Location? Span(List<AttributeSyntax> attributes) => attributes.TrueForAll(a => a.SyntaxTree == attributes[0].SyntaxTree)
        ? Location.Create(attributes[0].SyntaxTree, TextSpan.FromBounds(attributes.Min(static a => a.SpanStart), attributes.Max(static a => a.Span.End)))
        : null;

    private static int AttributesIn(Location span, AttributeSyntax attribute) =>
        attribute.SyntaxTree.GetRoot().DescendantNodes(span.SourceSpan).OfType<AttributeSyntax>().Count(a => span.SourceSpan.Contains(a.Span));

    private static string NameOf(AttributeSyntax attribute)
    {
        var name = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right.Identifier.ValueText : attribute.Name.ToString();
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }
}
