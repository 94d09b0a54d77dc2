using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AttrDocker.Analyzers.Application.Code;

/// <summary>A path in the code that is constant but for where the app is.</summary>
/// <param name="Start">What it is seen from.</param>
/// <param name="Text">The path from there; absolute where it begins with <c>/</c>.</param>
internal readonly record struct CodePath(PathStart Start, string Text)
{
    /// <summary>
    /// Reads an argument: a constant, <c>AppContext.BaseDirectory</c> and its like, what <c>Path.Combine</c> and <c>Path.Join</c> make of such, or a
    /// local variable that is one of these for good; <see langword="null"/> for another value, and for a path of Windows.
    /// </summary>
    public static CodePath? Of(IOperation? operation)
    {
        if (operation.Text() is { } text)
        {
            // The backslash and the colon of a drive are letters of a name to Linux, so that who writes them does not mean Linux.
            return text.Length == 0 || text.IndexOfAny(['\\', ':']) >= 0 ? null : new(PathStart.WorkingFolder, text);
        }

        return operation switch
        {
            IPropertyReferenceOperation { Property: { Name: "BaseDirectory", ContainingType.Name: nameof(AppContext) or nameof(AppDomain) } } => new(PathStart.AppFolder, "."),
            IPropertyReferenceOperation { Property: { Name: "CurrentDirectory", ContainingType.Name: "Environment" } } => new(PathStart.WorkingFolder, "."),
            IInvocationOperation { TargetMethod: { Name: "GetCurrentDirectory", ContainingType.Name: "Directory" } } => new(PathStart.WorkingFolder, "."),
            IInvocationOperation { TargetMethod: { Name: "Combine" or "Join", ContainingType: { Name: "Path", ContainingNamespace.Name: "IO" } } } call => OfParts(call.Arguments),
            ILocalReferenceOperation local when local.OnlyValue() is { } value => Of(value),
            _ => null,
        };
    }

    private static CodePath? OfParts(IReadOnlyList<IArgumentOperation> arguments)
    {
        var operations = arguments.Count == 1 && arguments[0].ArgumentKind != ArgumentKind.Explicit ? arguments[0].Value.Elements() : [.. arguments.Select(static a => a.Value)];
        CodePath? path = null;
        foreach (var operation in operations ?? [])
        {
            if (Of(operation) is not { } part || (path is not null && (part.Start != PathStart.WorkingFolder || part.Text[0] == '/')))
            {
                return null;
            }

            path = path is { } start ? start with { Text = start.Text + "/" + part.Text } : part;
        }

        return path;
    }
}

/// <summary>What a path in the code is seen from.</summary>
internal enum PathStart
{
    /// <summary>The folder that the process is in.</summary>
    WorkingFolder,

    /// <summary>The folder that holds the app's assembly.</summary>
    AppFolder,
}
