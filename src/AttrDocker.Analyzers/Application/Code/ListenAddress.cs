using System.Globalization;

namespace AttrDocker.Analyzers.Application.Code;

/// <summary>An address that a server listens on.</summary>
/// <param name="Port">The port.</param>
/// <param name="IsLocal">Whether only the machine itself, here the container, reaches it.</param>
internal readonly record struct ListenAddress(int Port, bool IsLocal)
{
    private static readonly string[] LocalHosts = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Reads addresses with <c>;</c> between them, as <c>ASPNETCORE_URLS</c> has them; <see langword="null"/> where one cannot be read.</summary>
    public static EquatableArray<ListenAddress>? ParseUrls(string urls)
    {
        var addresses = new List<ListenAddress>();
        foreach (var url in urls.Split([';'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (ParseUrl(url.Trim()) is not { } address)
            {
                return null;
            }

            addresses.Add(address);
        }

        return addresses.Count == 0 ? null : addresses.ToEquatableArray();
    }

    /// <summary>Reads ports with <c>;</c> between them, as <c>ASPNETCORE_HTTP_PORTS</c> has them; <see langword="null"/> where one cannot be read.</summary>
    public static EquatableArray<ListenAddress>? ParsePorts(string ports)
    {
        var addresses = ports.Split([';'], StringSplitOptions.RemoveEmptyEntries).Select(static p => Number(p.Trim())).ToList();
        return addresses.Count == 0 || addresses.Contains(null) ? null : addresses.Select(static p => new ListenAddress(p!.Value, false)).ToEquatableArray();
    }

    private static ListenAddress? ParseUrl(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
        {
            return null;
        }

        var authority = url.Substring(scheme + "://".Length).Split('/')[0];
        var colon = authority.LastIndexOf(':');
        var hasPort = colon > authority.LastIndexOf(']');
        var host = hasPort ? authority.Substring(0, colon) : authority;
        var port = hasPort ? Number(authority.Substring(colon + 1)) : url.StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? 443 : 80;

        // 0 is any free port; a socket of Unix has none.
        return host.Length == 0 || host == "unix" || port is not > 0 ? null : new(port.Value, Array.Exists(LocalHosts, h => string.Equals(h, host, StringComparison.OrdinalIgnoreCase)));
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : null;
}
