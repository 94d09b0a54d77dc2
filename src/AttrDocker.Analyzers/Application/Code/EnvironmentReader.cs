using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace AttrDocker.Analyzers.Application.Code;

/// <summary>Finds environment variables that are read as if they were always there, and where the working folder is set.</summary>
internal static class EnvironmentReader
{
    /// <summary>Members of the class <c>Environment</c>.</summary>
    public static CodeUse? Read(IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments, IOperation operation) => method.Name == "set_CurrentDirectory"
        ? new FolderChange(operation.Syntax.GetLocation(), operation.Written())
        : Variable(method, arguments, operation);

    /// <summary><c>Environment.GetEnvironmentVariable("X").Length</c> and <c>Environment.GetEnvironmentVariable("X")!</c>.</summary>
    private static EnvironmentRead? Variable(IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments, IOperation operation) =>
        method.Name == "GetEnvironmentVariable" && arguments.Count == 1 && arguments[0].Value.Text() is { Length: > 0 } name && IsTakenForGranted(operation)
            ? new EnvironmentRead(operation.Syntax.GetLocation(), operation.Written(), name) : null;

    private static bool IsTakenForGranted(IOperation read) =>
        read.Syntax.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression)
        || (read.Parent is IInvocationOperation { TargetMethod.IsExtensionMethod: false, Instance: { } instance } && instance == read)
        || (read.Parent is IPropertyReferenceOperation { Instance: { } owner } && owner == read);
}
