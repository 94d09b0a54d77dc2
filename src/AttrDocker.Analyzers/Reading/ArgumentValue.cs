using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AttrDocker.Analyzers.Reading;

/// <summary>The constant value of an argument, and the expressions that it was written as.</summary>
internal readonly struct ArgumentValue(TypedConstant constant, IReadOnlyList<ExpressionSyntax> syntax)
{
    /// <summary>The value as text; numbers with the invariant culture, <see langword="null"/> as the empty text.</summary>
    public string Text => constant.Kind == TypedConstantKind.Array ? "" : Format(constant.Value);

    /// <summary>The value as a number; of an enum the number behind it.</summary>
    public int Number => constant.Value is int number ? number : 0;

    /// <summary>The value as a switch.</summary>
    public bool Flag => constant.Value is true;

    /// <summary>The type of a <c>typeof</c>.</summary>
    public ITypeSymbol? Type => constant.Kind == TypedConstantKind.Type ? constant.Value as ITypeSymbol : null;

    /// <summary>Whether it is an array.</summary>
    public bool IsArray => constant.Kind == TypedConstantKind.Array;

    /// <summary>The elements of an array as texts.</summary>
    public EquatableArray<string> Texts => constant.Kind != TypedConstantKind.Array || constant.IsNull
        ? []
        : constant.Values.Select(static v => Format(v.Value)).ToEquatableArray();

    /// <summary>The expression, or the first one of several.</summary>
    public ExpressionSyntax? Expression => syntax.Count > 0 ? syntax[0] : null;

    /// <summary>The elements of an array with their expressions; with that of the whole where they are not written out.</summary>
    public IReadOnlyList<(string Text, ExpressionSyntax? Expression)> Elements
    {
        get
        {
            var (whole, expressions) = (Expression, ArgumentSyntax.Elements(syntax));
            return [.. Texts.Select((text, i) => (text, i < expressions.Count ? expressions[i] : whole))];
        }
    }

    private static string Format(object? value) => value switch
    {
        null => "",
        string text => text,
        IFormattable formattable => formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
