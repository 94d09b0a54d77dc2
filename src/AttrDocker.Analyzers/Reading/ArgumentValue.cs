using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AttrDocker.Analyzers.Reading;

/// <summary>The constant value of an argument, and how it was written.</summary>
internal readonly struct ArgumentValue(TypedConstant constant, WrittenArgument written)
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

    /// <summary>The elements of an array as texts; of <see langword="null"/> one empty text.</summary>
    public EquatableArray<string> Texts => constant.Kind != TypedConstantKind.Array ? []
        : constant.IsNull ? [""]
        : constant.Values.Select(static v => Format(v.Value)).ToEquatableArray();

    /// <summary>How it was written.</summary>
    public WrittenArgument Written => written;

    /// <summary>The expression, or the first one of several.</summary>
    public ExpressionSyntax? Expression => written.Expression;

    private static string Format(object? value) => value switch
    {
        null => "",
        string text => text,
        IFormattable formattable => formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
