using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Dockerfiles.Values;

/// <summary>
/// One item of <c>EXPOSE</c> without its variables: <c>[[address:]host-port:]port[-port][/protocol]</c>. What stands before the
/// container's port means nothing to an image. (Dockerfile reference, "EXPOSE"; tried on Engine 28.5.)
/// </summary>
/// <param name="Address">The host's address, or empty.</param>
/// <param name="HostPort">The host's port, or empty.</param>
/// <param name="Port">The container's port or range.</param>
/// <param name="Protocol">What follows the first slash, or <c>tcp</c>.</param>
internal sealed record ExposedPort(string Address, string HostPort, string Port, string Protocol)
{
    /// <summary>The protocols that exist.</summary>
    public static IReadOnlyList<string> Protocols { get; } = ["tcp", "udp", "sctp"];

    /// <summary>Whether it names a port or an address of the host.</summary>
    public bool HasHost => Address.Length > 0 || HostPort.Length > 0;

    /// <summary>Whether the protocol exists, in whichever case.</summary>
    public bool HasKnownProtocol => Protocols.Contains(Protocol.ToLowerInvariant());

    /// <summary>Cuts an item into its parts, none of which need be valid.</summary>
    public static ExposedPort Parse(string item)
    {
        var slash = item.IndexOf('/');
        var protocol = slash < 0 ? "" : item.Substring(slash + 1);
        var parts = (slash < 0 ? item : item.Substring(0, slash)).Split(':');
        var address = string.Join(":", parts.Take(parts.Length - 2));
        return new(address, parts.Length < 2 ? "" : parts[parts.Length - 2], parts[parts.Length - 1], protocol.Length == 0 ? "tcp" : protocol);
    }

    /// <summary>What the builder refuses in the addresses and ports, and what to do; <see langword="null"/> where all is well.</summary>
    public (string Reason, string Advice)? FindProblem()
    {
        if (Port.Length == 0)
        {
            return ("the port of the container is missing", "Write it, such as '8080'.");
        }

        if (Range(Port) is not var (first, last))
        {
            return ($"'{Port}' is not a number from 0 to 65535", "Write a port such as '8080', or a range such as '7000-7010'.");
        }

        if (last < first)
        {
            return ("the range ends before it begins", $"Did you mean '{InOrder}'?");
        }

        var alone = $"EXPOSE takes the port of the container alone: write '{Port}'.";
        return Address.Length > 0 && !IsAddress(Address) ? ($"'{Address}' is no IP address", alone)
            : HostPort.Length == 0 ? null
            : Range(HostPort) is not var (firstOfHost, lastOfHost) || lastOfHost < firstOfHost ? ($"'{HostPort}' is no port of the host", alone)
            : last > first && lastOfHost - firstOfHost != last - first ? ("the ranges of the host and of the container differ in length", alone)
            : null;
    }

    /// <summary>A range that was written from its end to its beginning, turned around; otherwise <see langword="null"/>.</summary>
    public string? InOrder => Range(Port) is var (first, last) && last < first ? $"{last}-{first}" : null;

    private static (int First, int Last)? Range(string text)
    {
        var dash = text.IndexOf('-');
        var (first, last) = (Number(dash < 0 ? text : text.Substring(0, dash)), Number(text.Substring(dash + 1)));
        return first is null || last is null ? null : (first.Value, last.Value);
    }

    private static int? Number(string text) => GoText.ParseInt(text.AsSpan()) is { } number and >= 0 and <= 65535 ? number : null;

    private static bool IsAddress(string text) =>
        IpAddress.IsValid(text.Length > 1 && text[0] == '[' && text[text.Length - 1] == ']' ? text.Substring(1, text.Length - 2) : text);
}
