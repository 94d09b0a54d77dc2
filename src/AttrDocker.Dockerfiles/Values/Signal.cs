using System.Globalization;
using AttrDocker.Dockerfiles.Naming;

namespace AttrDocker.Dockerfiles.Values;

/// <summary>
/// The signals that <c>STOPSIGNAL</c> may name: those of Linux, with or without <c>SIG</c> and in any case, and every number but 0.
/// (Dockerfile reference, "STOPSIGNAL"; moby/sys, <c>signal_linux.go</c>.)
/// </summary>
internal static class Signal
{
    private static readonly string[] Names =
    [
        .. "ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ".Split(' '),
        "RTMIN", .. Enumerable.Range(1, 15).Select(static i => $"RTMIN+{i}"),
        "RTMAX", .. Enumerable.Range(1, 14).Select(static i => $"RTMAX-{i}"),
    ];

    private static readonly HashSet<string> Known = new(Names, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the builder knows a signal.</summary>
    public static bool Exists(string signal) =>
        long.TryParse(signal, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number != 0 : Known.Contains(HasPrefix(signal) ? signal.Substring(3) : signal);

    /// <summary>The signal that a misspelt one most likely means, with <c>SIG</c> where that was written; <see langword="null"/> where none is near.</summary>
    public static string? Nearest(string signal)
    {
        var upper = signal.ToUpperInvariant();
        return NearestName.Among(upper, Names.Select(static name => "SIG" + name)) ?? NearestName.Among(upper, Names);
    }

    private static bool HasPrefix(string signal) => signal.StartsWith("SIG", StringComparison.OrdinalIgnoreCase);
}
