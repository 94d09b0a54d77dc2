using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AttrDocker.Analyzers.Application.Code;

/// <summary>Finds the routes that answer health checks.</summary>
internal static class HealthReader
{
    private const string Group = "RouteGroupBuilder";

    /// <summary><c>app.MapHealthChecks("/health")</c>; in a group its path is not known.</summary>
    public static CodeUse? Map(IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments, IOperation operation)
    {
        var isGrouped = arguments.Of("endpoints") is { } endpoints && (endpoints is IConversionOperation conversion ? conversion.Operand : endpoints).Type?.Name == Group;
        return Route(operation, isGrouped ? null : arguments.Of("pattern").Text());
    }

    /// <summary><c>app.UseHealthChecks("/health")</c>.</summary>
    public static CodeUse? Use(IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments, IOperation operation) =>
        Route(operation, arguments.Of("path").Text());

    private static HealthRoute Route(IOperation operation, string? path) =>
        new(operation.Syntax.GetLocation(), operation.Written(), path is null || path.Contains("{") ? null : "/" + path.TrimStart('/'));
}
