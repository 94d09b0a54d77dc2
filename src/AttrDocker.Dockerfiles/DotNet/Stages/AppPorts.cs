namespace AttrDocker.Dockerfiles.DotNet.Stages;

/// <summary>The ports that the app listens on.</summary>
internal static class AppPorts
{
    private static readonly string[] PortVariables = ["ASPNETCORE_HTTP_PORTS", "ASPNETCORE_HTTPS_PORTS"];
    private const string UrlVariable = "ASPNETCORE_URLS";

    /// <summary>
    /// The ports that the project lists, else those of the variables that ASP.NET Core reads, else the one that the image sets for
    /// it; none where nobody listens. (ASP.NET Core documentation, "Configure endpoints for the Kestrel web server".)
    /// </summary>
    public static EquatableArray<string> Of(PresetContext preset, EquatableArray<Instruction> added)
    {
        if (!preset.Facts.Container.Ports.IsEmpty)
        {
            return preset.Facts.Container.Ports;
        }

        var variables = preset.Facts.Container.Environment.Concat(added.OfType<Env>().SelectMany(static env => env.Variables)).ToList();
        var listed = FromVariables(variables).Distinct().ToEquatableArray();
        return !listed.IsEmpty ? listed : preset.Facts.IsWeb ? [preset.Release.HttpPort] : [];
    }

    private static IEnumerable<string> FromVariables(List<Pair> variables)
    {
        // Addresses win over ports.
        if (Last(UrlVariable) is { } urls)
        {
            return urls.Split(';').Select(PortOf).OfType<string>();
        }

        return PortVariables.SelectMany(name => (Last(name) ?? "").Split(';', ',')).Select(static port => port.Trim()).Where(IsPort);

        string? Last(string name) => variables.LastOrDefault(variable => string.Equals(variable.Name, name, StringComparison.OrdinalIgnoreCase))?.Value;
    }

    private static string? PortOf(string url)
    {
        var address = url.Trim().TrimEnd('/');
        var port = address.Substring(address.LastIndexOf(':') + 1);
        return IsPort(port) ? port
            : address.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? "443"
            : address.StartsWith("http:", StringComparison.OrdinalIgnoreCase) ? "80"
            : null;
    }

    private static bool IsPort(string text) => text.Length > 0 && text.All(static c => c is >= '0' and <= '9');
}
