using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AttrDocker.Analyzers.Application.Code;

/// <summary>Finds cultures and time zones that are asked for by name.</summary>
internal static class CultureReader
{
    private const int Invariant = 0x7F;

    /// <summary><c>new CultureInfo("de-DE")</c>, <c>CultureInfo.GetCultureInfo("de-DE")</c>, <c>CultureInfo.CreateSpecificCulture("de")</c>.</summary>
    public static CodeUse? Culture(IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments, IOperation operation) =>
        (method.MethodKind == MethodKind.Constructor || method.Name is "GetCultureInfo" or "CreateSpecificCulture")
        && (arguments.Of("name").Text() is { Length: > 0 } || arguments.Of("culture").Number() is { } and not Invariant) ? Use(operation) : null;

    /// <summary><c>new RegionInfo("DE")</c>.</summary>
    public static CodeUse? Region(IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments, IOperation operation) =>
        method.MethodKind == MethodKind.Constructor && arguments.Of("name").Text() is { Length: > 0 } ? Use(operation) : null;

    /// <summary><c>AddSupportedCultures("de", "fr")</c>, <c>AddSupportedUICultures</c>, <c>SetDefaultCulture</c>.</summary>
    public static CodeUse? Localization(IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments, IOperation operation) =>
        method.Name is "AddSupportedCultures" or "AddSupportedUICultures" or "SetDefaultCulture"
        && arguments.Any(static a => a.Value.Text() is { Length: > 0 } || a.Value.Elements()?.Any(static e => e.Text() is { Length: > 0 }) == true) ? Use(operation) : null;

    /// <summary><c>TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin")</c> and what converts by such a name.</summary>
    public static CodeUse? TimeZone(IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments, IOperation operation) =>
        method.Name is "FindSystemTimeZoneById" or "TryFindSystemTimeZoneById" or "ConvertTimeBySystemTimeZoneId"
        && arguments.Any(static a => a.Value.Text() is { Length: > 0 } name && !string.Equals(name, "UTC", StringComparison.OrdinalIgnoreCase))
            ? new TimeZoneUse(operation.Syntax.GetLocation(), operation.Written()) : null;

    private static CultureUse Use(IOperation operation) => new(operation.Syntax.GetLocation(), operation.Written());
}
