using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AttrDocker.Analyzers.Reading;

/// <summary>Finds the expressions that an attribute's arguments were written as; several for the elements of an array.</summary>
internal static class ArgumentSyntax
{
    /// <summary>The expression or expressions of a constructor's parameter; empty where a <c>params</c> array got none.</summary>
    public static IReadOnlyList<ExpressionSyntax> OfParameter(AttributeSyntax attribute, IParameterSymbol parameter)
    {
        var expressions = new List<ExpressionSyntax>();
        var position = 0;
        foreach (var argument in Arguments(attribute))
        {
            if (argument.NameEquals is not null)
            {
                continue;
            }

            var isMine = argument.NameColon is { } named
                ? named.Name.Identifier.ValueText == parameter.Name
                : parameter.IsParams ? position >= parameter.Ordinal : position == parameter.Ordinal;
            if (isMine)
            {
                expressions.Add(argument.Expression);
            }

            position++;
        }

        return expressions;
    }

    /// <summary>The expression that a property is set to.</summary>
    public static IReadOnlyList<ExpressionSyntax> OfProperty(AttributeSyntax attribute, string property) =>
        [.. Arguments(attribute).Where(a => a.NameEquals?.Name.Identifier.ValueText == property).Select(static a => a.Expression)];

    /// <summary>The expressions of an array's elements, where they are written out.</summary>
    public static IReadOnlyList<ExpressionSyntax> Elements(IReadOnlyList<ExpressionSyntax> expressions) => expressions switch
    {
        [ArrayCreationExpressionSyntax { Initializer: { } initializer }] => [.. initializer.Expressions],
        [ImplicitArrayCreationExpressionSyntax { Initializer: { } initializer }] => [.. initializer.Expressions],
        [CollectionExpressionSyntax collection] => [.. collection.Elements.OfType<ExpressionElementSyntax>().Select(static e => e.Expression)],
        _ => expressions,
    };

    private static IEnumerable<AttributeArgumentSyntax> Arguments(AttributeSyntax attribute) => attribute.ArgumentList?.Arguments ?? default;
}
