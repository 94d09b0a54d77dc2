using AttrDocker.Dockerfiles.DotNet.Facts;

namespace AttrDocker.Dockerfiles.DotNet.Images;

/// <summary>The family of the final stage's image: the smallest that fits, unless the attribute or the project names one.</summary>
internal static class RuntimeFamily
{
    private const string Musl = "linux-musl-";
    private const string Glibc = "linux-";

    /// <summary>The family; <see langword="null"/> for the distribution that a tag without one stands for.</summary>
    public static ImageFamily? Of(PresetOutline outline, ProjectFacts facts, DotNetRelease release)
    {
        if (Named(outline, facts) is { } name)
        {
            return ImageFamily.Parse(name);
        }

        if (LibraryOf(facts) == CLibrary.Musl)
        {
            // With ICU and time zones there are only images without a runtime.
            return new("alpine", facts.IsSelfContained && !facts.IsInvariant && release.HasAppUser ? "-extra" : "");
        }

        return facts.IsTrimmed && release.Chiseled is { } ubuntu ? new(ubuntu, facts.IsInvariant ? "-chiseled" : "-chiseled-extra") : null;
    }

    /// <summary>The family that the attribute or else the project names.</summary>
    public static string? Named(PresetOutline outline, ProjectFacts facts) =>
        outline.Family ?? (facts.Container.Family.Length > 0 ? facts.Container.Family : null);

    /// <summary>The C library that the project's runtime identifiers for Linux are for.</summary>
    public static CLibrary LibraryOf(ProjectFacts facts)
    {
        var identifiers = facts.Container.RuntimeIdentifiers.IsEmpty ? facts.RuntimeIdentifiers : facts.Container.RuntimeIdentifiers;
        var isMusl = identifiers.Any(static rid => rid.StartsWith(Musl, StringComparison.Ordinal));
        var isGlibc = identifiers.Any(static rid => rid.StartsWith(Glibc, StringComparison.Ordinal) && !rid.StartsWith(Musl, StringComparison.Ordinal));
        return isMusl == isGlibc ? CLibrary.Any : isMusl ? CLibrary.Musl : CLibrary.Glibc;
    }
}

/// <summary>The C library that an app is built for.</summary>
internal enum CLibrary
{
    /// <summary>Either: the build decides.</summary>
    Any,

    /// <summary>glibc: Debian, Ubuntu, Azure Linux.</summary>
    Glibc,

    /// <summary>musl: Alpine.</summary>
    Musl,
}
