using System.Diagnostics.CodeAnalysis;

namespace AttrDocker.Dockerfiles.Images;

/// <summary>
/// A reference to an image, in its full form: <c>ubuntu</c> is <c>docker.io/library/ubuntu</c>. It accepts and refuses what the builder does.
/// (The package <c>distribution/reference</c>, <c>ParseNormalizedNamed</c>.)
/// </summary>
/// <param name="Registry">The host of the registry, with its port where it has one.</param>
/// <param name="Repository">The path in the registry.</param>
/// <param name="Tag">The tag, or <see langword="null"/>.</param>
/// <param name="Digest">The digest with its algorithm, such as <c>sha256:…</c>, or <see langword="null"/>.</param>
public sealed record ImageReference(string Registry, string Repository, string? Tag = null, string? Digest = null)
{
    /// <summary>The registry of a reference that names none.</summary>
    public const string DefaultRegistry = "docker.io";

    private const string Official = "library/";

    /// <summary>Registry and repository.</summary>
    public string Name => Registry + "/" + Repository;

    /// <summary>Registry and repository as short as people write them: <c>ubuntu</c>, <c>owner/app</c>, <c>ghcr.io/owner/app</c>.</summary>
    public string FamiliarName => Registry != DefaultRegistry ? Name
        : Repository.StartsWith(Official, StringComparison.Ordinal) && Repository.IndexOf('/', Official.Length) < 0 ? Repository.Substring(Official.Length)
        : Repository;

    /// <summary>The reference as short as people write it.</summary>
    public string Familiar => FamiliarName + Suffix;

    private string Suffix => (Tag is null ? "" : ":" + Tag) + (Digest is null ? "" : "@" + Digest);

    /// <summary>Reads a reference.</summary>
    /// <param name="text">The reference, short or full.</param>
    /// <param name="reference">What it says.</param>
    /// <param name="problem">What is wrong, as a clause such as <c>the tag is empty</c>.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out ImageReference? reference, [NotNullWhen(false)] out string? problem)
    {
        (reference, problem) = new ImageReferenceReader(text).Read();
        return problem is null;
    }

    /// <summary>The valid reference that differs from an invalid one only in the case of its repository; <see langword="null"/> where there is none.</summary>
    public static string? InLowerCase(string text)
    {
        var (registry, path) = ImageReferenceReader.Split(text);
        var end = path.IndexOfAny([':', '@']);
        var lower = registry + (end < 0 ? path.ToLowerInvariant() : path.Substring(0, end).ToLowerInvariant() + path.Substring(end));
        return lower != text && TryParse(lower, out _, out _) ? lower : null;
    }

    /// <summary>The reference in its full form.</summary>
    public override string ToString() => Name + Suffix;
}
