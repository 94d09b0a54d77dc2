using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AttrDocker.Analyzers.Application.Code;

/// <summary>The constant values of arguments.</summary>
internal static class Constants
{
    /// <summary>The argument of a parameter, or <see langword="null"/>.</summary>
    public static IOperation? Of(this IReadOnlyList<IArgumentOperation> arguments, string parameter) =>
        arguments.FirstOrDefault(a => a.Parameter?.Name == parameter)?.Value;

    /// <summary>A constant text, seen through conversions; <see langword="null"/> where it is none.</summary>
    public static string? Text(this IOperation? operation) => operation switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text,
        IConversionOperation conversion => conversion.Operand.Text(),
        _ => null,
    };

    /// <summary>A constant number, or <see langword="null"/>.</summary>
    public static int? Number(this IOperation? operation) => operation is { ConstantValue: { HasValue: true, Value: int number } } ? number : null;

    /// <summary>The elements of a list of arguments: an array that the compiler or the code makes; <see langword="null"/> for another value.</summary>
    public static IReadOnlyList<IOperation>? Elements(this IOperation? operation) => operation switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        IConversionOperation conversion => conversion.Operand.Elements(),
        _ => null,
    };

    /// <summary>What a local variable is declared with, before it is used, where nothing sets it again.</summary>
    public static IOperation? OnlyValue(this ILocalReferenceOperation reference)
    {
        IOperation body = reference;
        while (body.Parent is { } parent)
        {
            body = parent;
        }

        IOperation? value = null;
        foreach (var operation in body.Descendants())
        {
            switch (operation)
            {
                // Code that is being typed may declare a variable by itself, in which one could look for ever.
                case IVariableDeclaratorOperation declarator when Is(declarator.Symbol) && declarator.Syntax.Span.End <= reference.Syntax.SpanStart:
                    value = declarator.GetVariableInitializer()?.Value;
                    break;
                case IAssignmentOperation { Target: var target } when target.DescendantsAndSelf().Any(part => part is ILocalReferenceOperation { Local: var local } && Is(local)):
                case IArgumentOperation { Parameter.RefKind: not RefKind.None, Value: ILocalReferenceOperation argument } when Is(argument.Local):
                    return null;
            }
        }

        return value;

        bool Is(ILocalSymbol local) => SymbolEqualityComparer.Default.Equals(local, reference.Local);
    }

    /// <summary>The code as it is written, on one line and not too long for a message.</summary>
    public static string Written(this IOperation operation)
    {
        const int Longest = 60;
        var text = string.Join(" ", operation.Syntax.ToString().Split(['\r', '\n', ' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= Longest ? text : text.Substring(0, Longest) + "…";
    }
}
