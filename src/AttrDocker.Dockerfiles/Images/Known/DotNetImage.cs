using AttrDocker.Dockerfiles.DotNet.Images;

namespace AttrDocker.Dockerfiles.Images.Known;

/// <summary>What the name of a .NET image says. (dotnet-docker, "Supported tags" and ".NET image variants".)</summary>
/// <param name="Repository">The last part of its name, such as <c>aspnet</c>.</param>
/// <param name="Version">The version as the tag has it, such as <c>10.0</c>, <c>10.0.100</c> or <c>11.0-preview</c>; empty where it has none.</param>
/// <param name="Release">The version of .NET, or <see langword="null"/> where the tag has none.</param>
/// <param name="Family">The distribution and variant; <see langword="null"/> where they are not known.</param>
internal sealed record DotNetImage(string Repository, string Version, DotNetRelease? Release, ImageFamily? Family)
{
    private static readonly string[] Architectures = ["-amd64", "-arm64v8", "-arm32v7"];
    private static readonly string[] Previews = ["preview", "rc", "alpha", "beta"];

    /// <summary>Whether it holds the SDK.</summary>
    public bool IsSdk => Repository == "sdk";

    /// <summary>Whether it is made to run an app.</summary>
    public bool IsRuntime => Repository is "aspnet" or "runtime" or "runtime-deps";

    /// <summary>Whether it has what native compilation takes.</summary>
    public bool HasNativeTools { get; init; }

    /// <summary>Whether its tag names no distribution.</summary>
    public bool HasDefaultFamily { get; init; }

    /// <summary>Whether its version is that of a release as a whole, not of one patch: the other repositories have that tag too.</summary>
    public bool IsFloating => Release is { } release && (Version == release.ToString() || Version == release + "-preview");

    /// <summary>Reads the last part of the name, and the tag.</summary>
    public static DotNetImage Parse(string repository, string tag)
    {
        foreach (var architecture in Architectures)
        {
            tag = tag.EndsWith(architecture, StringComparison.Ordinal) ? tag.Substring(0, tag.Length - architecture.Length) : tag;
        }

        var hasNativeTools = tag.EndsWith("-aot", StringComparison.Ordinal);
        tag = hasNativeTools ? tag.Substring(0, tag.Length - "-aot".Length) : tag;
        var version = VersionOf(tag);
        var release = DotNetRelease.Parse(version.Split('-')[0]);
        var rest = tag.Substring(version.Length).TrimStart('-');
        var isDefault = version.Length > 0 && rest.Length == 0;
        return new(repository, version, release, isDefault ? DefaultFamily(release) : ImageFamily.Parse(rest))
        {
            HasNativeTools = hasNativeTools,
            HasDefaultFamily = isDefault,
        };
    }

    /// <summary>The version at the start of a tag, with the mark of a preview.</summary>
    private static string VersionOf(string tag)
    {
        var parts = tag.Split('-');
        return parts[0].Length == 0 || !char.IsDigit(parts[0][0]) ? ""
            : parts.Length > 1 && Array.Exists(Previews, p => parts[1] == p || parts[1].StartsWith(p + ".", StringComparison.Ordinal)) ? parts[0] + "-" + parts[1]
            : parts[0];
    }

    /// <summary>The distribution that a tag without one stands for; Debian up to .NET 9, then Ubuntu.</summary>
    private static ImageFamily? DefaultFamily(DotNetRelease? release) => release?.Major switch
    {
        6 or 7 => new("bullseye-slim", ""),
        8 or 9 => new("bookworm-slim", ""),
        10 => new("noble", ""),
        11 => new("resolute", ""),
        _ => null,
    };
}
