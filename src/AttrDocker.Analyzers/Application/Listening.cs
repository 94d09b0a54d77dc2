using AttrDocker.Analyzers.Application.Code;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Application;

/// <summary>Where the app listens in a container of an image: as its code says, else its settings, else the environment. (ASP.NET Core documentation, "Configure endpoints for the Kestrel web server".)</summary>
/// <param name="Addresses">The addresses.</param>
/// <param name="Why">What says so, for messages.</param>
/// <param name="Location">Where that is written.</param>
/// <param name="Variable">The variable of the base image that says so, which an <c>ENV</c> can set anew.</param>
internal sealed record Listening(EquatableArray<ListenAddress> Addresses, string Why, Location Location, string? Variable = null)
{
    /// <summary>The ports of plain HTTP, since .NET 8.</summary>
    public const string PortsVariable = "ASPNETCORE_HTTP_PORTS";

    private static readonly string[] Arguments = ["--urls", "--http_ports", "--https_ports", "--kestrel"];
    private static readonly string[] UrlVariables = ["ASPNETCORE_URLS", "DOTNET_URLS", "URLS"];
    private static readonly string[] PortVariables = [PortsVariable, "ASPNETCORE_HTTPS_PORTS", "DOTNET_HTTP_PORTS", "HTTP_PORTS"];

    /// <summary>The ports in words: <c>8080</c>, or <c>8080 and 8081</c>.</summary>
    public string Ports => string.Join(" and ", Addresses.Select(static a => a.Port).Distinct().Select(static p => p.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>Works it out; <see langword="null"/> where it cannot be told, or the app is no web app.</summary>
    public static Listening? Of(AppImage image, AppCode code)
    {
        if (!image.Run.Project.IsWeb || HasArguments(image))
        {
            return null;
        }

        // ASP.NET Core asks in this order; endpoints of Kestrel put addresses aside.
        var bindings = code.All<Binding>();
        var (urls, ports) = (Variables(image, UrlVariables), Variables(image, PortVariables));
        return bindings.Count > 0 ? OfCode(bindings)
            : image.Settings is { } settings ? settings.Addresses is { } addresses ? new(addresses, settings.Why, image.LocationOf(image.BasePlace)) : null
            : urls.Count > 0 ? OfEnvironment(image, urls, ListenAddress.ParseUrls)
            : ports.Count > 0 ? OfEnvironment(image, ports, ListenAddress.ParsePorts)
            : OfBase(image);
    }

    private static Listening? OfCode(IReadOnlyList<Binding> bindings) => bindings.All(static b => b.Addresses is not null)
        ? new(bindings.SelectMany(static b => b.Addresses!.Value).ToEquatableArray(), bindings[0].Description, bindings[0].Location) : null;

    /// <summary>Arguments of the program, and settings in the environment, may say anything.</summary>
    private static bool HasArguments(AppImage image) =>
        image.Run.Command.Words.Any(static w => Array.Exists(Arguments, a => w.Text.StartsWith(a, StringComparison.OrdinalIgnoreCase)))
        || image.Instructions.Any(static i => i.Instruction is Env env && env.Variables.Any(static v => v.Name.IndexOf("Kestrel__", StringComparison.OrdinalIgnoreCase) >= 0));

    private static IReadOnlyList<(Pair Pair, Place Place)> Variables(AppImage image, string[] names) =>
    [
        .. image.Instructions
            .Where(static i => i.Instruction is Env)
            .SelectMany(static i => ((Env)i.Instruction).Variables.Select((pair, index) => (Pair: pair, Place: i.Place.At(Part.Value, index))))
            .Where(v => names.Contains(v.Pair.Name)),
    ];

    private static Listening? OfEnvironment(AppImage image, IReadOnlyList<(Pair Pair, Place Place)> set, Func<string, EquatableArray<ListenAddress>?> parse) =>
        set.Count == 1 && set[0].Pair is var (name, value) && value.IndexOf('$') < 0 && parse(value) is { } addresses
            ? new(addresses, $"{name}={value}", image.LocationOf(set[0].Place)) : null;

    private static Listening? OfBase(AppImage image) =>
        OfBase(image, "ASPNETCORE_URLS", ListenAddress.ParseUrls) ?? OfBase(image, PortsVariable, ListenAddress.ParsePorts);

    private static Listening? OfBase(AppImage image, string name, Func<string, EquatableArray<ListenAddress>?> parse) =>
        image.Run.Base.Facts.Variable(name) is { } value && parse(value) is { } addresses
            ? new(addresses, $"'{image.Run.Base.Image}' sets {name}={value}", image.LocationOf(image.BasePlace), name) : null;
}
