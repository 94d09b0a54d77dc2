using System.Text.RegularExpressions;

namespace AttrDocker.Dockerfiles.Values;

/// <summary><c>os[/architecture[/variant]]</c> or an architecture alone, as <c>FROM --platform</c> takes it. (containerd, <c>platforms.go</c>.)</summary>
/// <param name="System">The operating system, or <see langword="null"/> where only an architecture is given.</param>
/// <param name="Architecture">The architecture by its usual name, or <see langword="null"/> where only a system is given.</param>
internal sealed record PlatformSpecifier(string? System, string? Architecture)
{
    private static readonly string[] Systems = "linux windows darwin macos freebsd netbsd openbsd dragonfly solaris illumos aix android hurd ios js nacl plan9 zos".Split(' ');

    private static readonly string[] Architectures =
        "amd64 arm64 arm 386 ppc64le s390x riscv64 riscv loong64 ppc64 ppc mips mipsle mips64 mips64le wasm amd64p32 armbe arm64be mips64p32 mips64p32le s390 sparc sparc64".Split(' ');

    private static readonly Dictionary<string, string> OtherNames = new(StringComparer.Ordinal)
    {
        ["x86_64"] = "amd64",
        ["x86-64"] = "amd64",
        ["aarch64"] = "arm64",
        ["i386"] = "386",
        ["armhf"] = "arm",
        ["armel"] = "arm",
    };

    /// <summary>All names that may stand alone.</summary>
    public static IEnumerable<string> Names => [.. Systems, .. Architectures, .. OtherNames.Keys];

    /// <summary>Reads one; <see langword="null"/> where the builder refuses it.</summary>
    public static PlatformSpecifier? Parse(string text)
    {
        var parts = text.ToLowerInvariant().Split('/');
        if (parts.Length > 3 || !Regex.IsMatch(parts[0], @"^[a-z0-9_-]+(\([a-z0-9_.%-]*(\+[a-z0-9_.%-]+)*\))?$") || !parts.Skip(1).All(IsComponent))
        {
            return null;
        }

        var first = parts[0].Split('(')[0];
        if (parts.Length > 1)
        {
            return new(first, NameOf(parts[1]));
        }

        return Systems.Contains(first) ? new(first, null)
            : Architectures.Contains(NameOf(first)) ? new(null, NameOf(first))
            : null;
    }

    private static string NameOf(string architecture) => OtherNames.TryGetValue(architecture, out var name) ? name : architecture;

    private static bool IsComponent(string part) => part.Length > 0 && part.All(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '.' or '-');
}
