using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AttrDocker.CodeFixes;

/// <summary>Changes of the arguments of an attribute, and of the elements of arrays in them.</summary>
internal static class ArgumentChanges
{
    /// <summary>Adds a named argument, unless there is one of its name.</summary>
    public static TextChange? Add(AttributeSyntax attribute, string name, string value)
    {
        var argument = name + " = " + value;
        return attribute.ArgumentList switch
        {
            null => Insert(attribute.Name.Span.End, "(" + argument + ")"),
            { Arguments.Count: 0 } list => Insert(list.OpenParenToken.Span.End, argument),
            { Arguments: var all } when all.Any(a => IsNamed(a, name)) => null,
            { Arguments: var all } => Insert(all.Last().Span.End, ", " + argument),
        };
    }

    /// <summary>Takes an argument out with its comma; where a comment would go with it too, that is left to a person.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="name">The property that it should set; empty for one of the constructor.</param>
    public static TextChange? Remove(AttributeArgumentSyntax argument, string name)
    {
        var list = (AttributeArgumentListSyntax)argument.Parent!;
        if (name.Length == 0 ? argument.NameEquals is not null : !IsNamed(argument, name))
        {
            return null;
        }

        return list.Arguments.Count == 1 && name.Length > 0 ? Without(list.Span, list) : Without(list.Arguments, argument);
    }

    /// <summary>Adds a text to an array that a property is set to, or sets the property.</summary>
    public static TextChange? AddElement(AttributeSyntax attribute, string name, string text)
    {
        var literal = SymbolDisplay.FormatLiteral(text, quote: true);
        return attribute.ArgumentList?.Arguments.FirstOrDefault(a => IsNamed(a, name))?.Expression switch
        {
            null => Add(attribute, name, KnowsCollectionExpressions(attribute) ? $"[{literal}]" : $"new[] {{ {literal} }}"),
            CollectionExpressionSyntax { Elements.Count: 0 } empty => Insert(empty.OpenBracketToken.Span.End, literal),
            CollectionExpressionSyntax { Elements: var elements } => Insert(elements.Last().Span.End, ", " + literal),
            ArrayCreationExpressionSyntax { Initializer.Expressions: { Count: > 0 } elements } => Insert(elements.Last().Span.End, ", " + literal),
            ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: { Count: > 0 } elements } => Insert(elements.Last().Span.End, ", " + literal),
            _ => null,
        };
    }

    /// <summary>Takes an element out of an array, and with the last one the argument.</summary>
    public static TextChange? RemoveElement(ExpressionSyntax element) => element.Parent switch
    {
        ExpressionElementSyntax { Parent: CollectionExpressionSyntax { Elements.Count: > 1 } collection } item => Without(collection.Elements, item),
        InitializerExpressionSyntax { Expressions.Count: > 1 } initializer => Without(initializer.Expressions, element),
        _ => element.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { NameEquals: { } name } argument ? Remove(argument, name.Name.Identifier.ValueText) : null,
    };

    private static TextChange? Without<T>(SeparatedSyntaxList<T> list, T item)
        where T : SyntaxNode
    {
        var index = list.IndexOf(item);
        var span = index > 0 ? TextSpan.FromBounds(list[index - 1].Span.End, item.Span.End)
            : list.Count > 1 ? TextSpan.FromBounds(item.SpanStart, list[1].SpanStart)
            : item.Span;
        return Without(span, item.Parent!);
    }

    private static TextChange? Without(TextSpan span, SyntaxNode parent) => Comments.AreIn(parent, span) ? null : new TextChange(span, "");

    private static bool KnowsCollectionExpressions(SyntaxNode node) => node.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp12 };

    private static bool IsNamed(AttributeArgumentSyntax argument, string name) => argument.NameEquals?.Name.Identifier.ValueText == name;

    private static TextChange Insert(int position, string text) => new(new TextSpan(position, 0), text);
}
