namespace AttrDocker.Dockerfiles.DotNet.Images;

/// <summary>
/// The distribution and the variant of a .NET image, which the end of its tag names: <c>noble-chiseled-extra</c>.
/// (dotnet-docker, "Supported tags" and ".NET image variants".)
/// </summary>
/// <param name="Distribution">The distribution, such as <c>noble</c>, <c>alpine3.23</c> or <c>bookworm-slim</c>.</param>
/// <param name="Variant">What is taken out and put back, such as <c>-chiseled-extra</c>; empty for the whole distribution.</param>
internal sealed record ImageFamily(string Distribution, string Variant)
{
    private static readonly string[] Ubuntu = ["jammy", "noble", "resolute"];
    private static readonly string[] Debian = ["bullseye-slim", "bookworm-slim", "trixie-slim"];
    private static readonly string[] Numbered = ["alpine", "azurelinux", "cbl-mariner"];

    /// <summary>The families that people use, for the nearest name.</summary>
    public static EquatableArray<string> Common { get; } =
    [
        "alpine", "alpine-extra", "noble", "noble-chiseled", "noble-chiseled-extra", "jammy", "jammy-chiseled", "jammy-chiseled-extra", "resolute",
        "resolute-chiseled", "resolute-chiseled-extra", "bookworm-slim", "azurelinux3.0", "azurelinux3.0-distroless", "azurelinux3.0-distroless-extra",
    ];

    /// <summary>Whether the C library is musl.</summary>
    public bool IsMusl => Distribution.StartsWith("alpine", StringComparison.Ordinal);

    /// <summary>Whether it is Debian or Ubuntu.</summary>
    public bool IsDebianOrUbuntu => Ubuntu.Contains(Distribution) || Debian.Contains(Distribution);

    /// <summary>Whether there is a shell, and with it a package manager. An image without one has a user that is not root.</summary>
    public bool HasShell => !Variant.StartsWith("-chiseled", StringComparison.Ordinal) && !Variant.StartsWith("-distroless", StringComparison.Ordinal);

    /// <summary>As the end of a tag.</summary>
    public string Name => Distribution + Variant;

    /// <summary>Reads a family; <see langword="null"/> where there is no such family.</summary>
    public static ImageFamily? Parse(string text)
    {
        var distribution = DistributionOf(text);
        if (distribution.Length == 0)
        {
            return null;
        }

        var variant = text.Substring(distribution.Length);
        return VariantsOf(distribution).Contains(variant) ? new(distribution, variant) : null;
    }

    /// <summary>The family of an image of Microsoft's registry: of <c>10.0-noble-chiseled</c> what follows the version. <see langword="null"/> where the tag names none.</summary>
    public static ImageFamily? OfTag(string tag)
    {
        for (var dash = tag.IndexOf('-'); dash >= 0; dash = tag.IndexOf('-', dash + 1))
        {
            if (Parse(tag.Substring(dash + 1)) is { } family)
            {
                return family;
            }
        }

        return null;
    }

    private static string DistributionOf(string text)
    {
        if (Ubuntu.Concat(Debian).FirstOrDefault(name => StartsWithName(text, name)) is { } named)
        {
            return named;
        }

        if (Numbered.FirstOrDefault(name => text.StartsWith(name, StringComparison.Ordinal)) is not { } numbered)
        {
            return "";
        }

        var end = numbered.Length;
        while (end < text.Length && (char.IsDigit(text[end]) || text[end] == '.'))
        {
            end++;
        }

        // Of these two there is no tag without the distribution's version.
        return end == numbered.Length && numbered != "alpine" ? "" : text.Substring(0, end);
    }

    private static bool StartsWithName(string text, string name) =>
        text.StartsWith(name, StringComparison.Ordinal) && (text.Length == name.Length || text[name.Length] == '-');

    private static string[] VariantsOf(string distribution) =>
        Ubuntu.Contains(distribution) ? ["", "-chiseled", "-chiseled-extra", "-chiseled-composite", "-chiseled-composite-extra"]
        : Debian.Contains(distribution) ? [""]
        : distribution.StartsWith("alpine", StringComparison.Ordinal) ? ["", "-extra", "-composite"]
        : ["", "-distroless", "-distroless-extra", "-distroless-composite", "-distroless-composite-extra"];
}
