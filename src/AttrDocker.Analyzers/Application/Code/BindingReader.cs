using System.Net;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AttrDocker.Analyzers.Application.Code;

/// <summary>Finds where the code makes the server listen.</summary>
internal static class BindingReader
{
    private static readonly string[] PortSettings = ["http_ports", "https_ports"];

    /// <summary><c>app.Run("http://*:5000")</c> and <c>app.RunAsync("http://*:5000")</c>.</summary>
    public static CodeUse? WebApplication(IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments, IOperation operation) =>
        method.Name is "Run" or "RunAsync" && arguments.Of("url") is { } url && url is not { ConstantValue: { HasValue: true, Value: null } } && !IsDefault(arguments, "url")
            ? Urls(operation, [url]) : null;

    /// <summary><c>app.Urls.Add("http://*:5000")</c>.</summary>
    public static CodeUse? UrlsAdd(IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments, IOperation operation) =>
        method.Name == "Add" && operation is IInvocationOperation { Instance: IPropertyReferenceOperation { Property: { Name: "Urls", ContainingType: var owner } } }
        && owner is { Name: "WebApplication", ContainingNamespace: { Name: "Builder", ContainingNamespace.Name: "AspNetCore" } }
            ? Urls(operation, [.. arguments.Select(static a => a.Value)]) : null;

    /// <summary><c>builder.WebHost.UseUrls("http://*:5000")</c>.</summary>
    public static CodeUse? UseUrls(IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments, IOperation operation) =>
        method.Name == "UseUrls" ? Urls(operation, arguments.Of("urls").Elements()) : null;

    /// <summary><c>builder.WebHost.UseSetting("urls", "http://*:5000")</c>; of the other settings with addresses, and of one whose name is not constant, nothing is known.</summary>
    public static CodeUse? UseSetting(IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments, IOperation operation) =>
        method.Name != "UseSetting" ? null
        : arguments.Of("key").Text() is not { } key || PortSettings.Contains(key, StringComparer.OrdinalIgnoreCase) ? Unknown(operation)
        : string.Equals(key, "urls", StringComparison.OrdinalIgnoreCase) ? Urls(operation, arguments.Of("value") is { } urls ? [urls] : null)
        : null;

    /// <summary><c>options.ListenAnyIP(5000)</c>, <c>ListenLocalhost</c>, <c>Listen(IPAddress.Loopback, 5000)</c>; of sockets, handles and configurations nothing is known.</summary>
    public static CodeUse? Kestrel(IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments, IOperation operation) => method.Name switch
    {
        "ListenAnyIP" => Port(operation, arguments, isLocal: false),
        "ListenLocalhost" => Port(operation, arguments, isLocal: true),
        "Listen" => Port(operation, arguments, IsLocal(arguments.Of("address"))),
        _ => method.Name == "Configure" || method.Name.StartsWith("Listen", StringComparison.Ordinal) ? Unknown(operation) : null,
    };

    private static Binding Unknown(IOperation operation) => new(operation.Syntax.GetLocation(), operation.Written(), null);

    private static Binding Urls(IOperation operation, IReadOnlyList<IOperation>? urls)
    {
        var all = urls?.Select(static u => u.Text() is { } text ? ListenAddress.ParseUrls(text) : null).ToList();
        return new(
            operation.Syntax.GetLocation(),
            operation.Written(),
            all is null || all.Contains(null) ? null : all.SelectMany(static a => a!.Value).ToEquatableArray());
    }

    private static Binding Port(IOperation operation, IReadOnlyList<IArgumentOperation> arguments, bool? isLocal) => new(
        operation.Syntax.GetLocation(),
        operation.Written(),
        isLocal is { } local && arguments.Of("port").Number() is > 0 and var port ? [new(port, local)] : null);

    /// <summary>Whether an address is one of the well-known fields, and which.</summary>
    private static bool? IsLocal(IOperation? address) => address is IFieldReferenceOperation { Field: { ContainingType.Name: nameof(IPAddress), Name: var name } } ? name switch
    {
        nameof(IPAddress.Loopback) or nameof(IPAddress.IPv6Loopback) => true,
        nameof(IPAddress.Any) or nameof(IPAddress.IPv6Any) => false,
        _ => null,
    } : null;

    private static bool IsDefault(IReadOnlyList<IArgumentOperation> arguments, string parameter) =>
        arguments.First(a => a.Parameter?.Name == parameter).ArgumentKind == ArgumentKind.DefaultValue;
}
