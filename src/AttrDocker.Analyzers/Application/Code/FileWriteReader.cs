using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AttrDocker.Analyzers.Application.Code;

/// <summary>Finds files that are written and folders that are made, where nothing is ready for a failure and nothing says that it happens elsewhere only.</summary>
internal static class FileWriteReader
{
    private static readonly string[] Writers = ["AppendText", "Create", "CreateText", "OpenWrite"];

    /// <summary><c>File.WriteAllText("orders.json", text)</c>, its like, and <c>File.Copy</c> and <c>File.Move</c> to a path.</summary>
    public static CodeUse? OfFile(IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments, IOperation operation) => method.Name switch
    {
        "Copy" or "Move" => Write(operation, arguments.Of("destFileName")),
        "Open" => OfStream(method, arguments, operation),
        _ => Writers.Contains(method.Name) || method.Name.StartsWith("WriteAll", StringComparison.Ordinal) || method.Name.StartsWith("AppendAll", StringComparison.Ordinal)
            ? Write(operation, arguments.Of("path")) : null,
    };

    /// <summary><c>new FileStream("orders.json", FileMode.Create)</c>.</summary>
    public static CodeUse? OfStream(IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments, IOperation operation) =>
        (FileMode?)arguments.Of("mode").Number() is FileMode.Create or FileMode.CreateNew or FileMode.Append or FileMode.Truncate ? Write(operation, arguments.Of("path")) : null;

    /// <summary><c>new StreamWriter("orders.csv")</c>.</summary>
    public static CodeUse? OfWriter(IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments, IOperation operation) =>
        method.MethodKind == MethodKind.Constructor ? Write(operation, arguments.Of("path")) : null;

    /// <summary><c>Directory.CreateDirectory("logs")</c>, and where the code changes its working folder.</summary>
    public static CodeUse? OfDirectory(IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments, IOperation operation) => method.Name switch
    {
        "CreateDirectory" => Write(operation, arguments.Of("path"), isFolder: true),
        "SetCurrentDirectory" => new FolderChange(operation.Syntax.GetLocation(), operation.Written()),
        _ => null,
    };

    private static FileWrite? Write(IOperation operation, IOperation? path, bool isFolder = false) =>
        CodePath.Of(path) is { } constant && !IsForeseen(operation) ? new(operation.Syntax.GetLocation(), operation.Written(), constant, isFolder) : null;

    /// <summary>Whether a failure is caught, or a condition around it asks where the app runs.</summary>
    private static bool IsForeseen(IOperation operation)
    {
        for (var (inner, outer) = (operation, operation.Parent); outer is not null; (inner, outer) = (outer, outer.Parent))
        {
            if (outer is ITryOperation { Catches.IsEmpty: false } attempt && attempt.Body == inner
                || outer is IConditionalOperation condition && condition.Condition != inner && condition.Condition.DescendantsAndSelf().Any(AsksForSurroundings))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AsksForSurroundings(IOperation operation) => (operation as IInvocationOperation)?.TargetMethod.ContainingType.Name is "HostEnvironmentEnvExtensions" or "OperatingSystem" or "Environment" or "RuntimeInformation"
        || (operation as IPropertyReferenceOperation)?.Property.ContainingType.Name is "IHostEnvironment" or "IWebHostEnvironment" or "Environment" or "Debugger";
}
