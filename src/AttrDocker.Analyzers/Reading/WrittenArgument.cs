using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AttrDocker.Analyzers.Reading;

/// <summary>
/// An argument as it was written. It is looked for only when somebody asks: analyzers do, the generator, which runs with each
/// keystroke, does not.
/// </summary>
internal sealed class WrittenArgument
{
    private readonly Lazy<IReadOnlyList<ExpressionSyntax>> _expressions;
    private readonly Lazy<IReadOnlyList<ExpressionSyntax>> _elements;

    private WrittenArgument(Func<IReadOnlyList<ExpressionSyntax>> find)
    {
        _expressions = new(find);
        _elements = new(() => ArgumentSyntax.Elements(_expressions.Value));
    }

    /// <summary>The expression, or the first one of several; <see langword="null"/> where a <c>params</c> array got none.</summary>
    public ExpressionSyntax? Expression => _expressions.Value.Count > 0 ? _expressions.Value[0] : null;

    /// <summary>The argument of a constructor's parameter.</summary>
    public static WrittenArgument OfParameter(AttributeSyntax attribute, IParameterSymbol parameter) =>
        new(() => ArgumentSyntax.OfParameter(attribute, parameter));

    /// <summary>The argument that sets a property.</summary>
    public static WrittenArgument OfProperty(AttributeSyntax attribute, string property) =>
        new(() => ArgumentSyntax.OfProperty(attribute, property));

    /// <summary>The expression of an array's element, or that of the whole where the elements are not written out.</summary>
    public ExpressionSyntax? Element(int index) => index < _elements.Value.Count ? _elements.Value[index] : Expression;
}
