using AttrDocker.Dockerfiles.Images.Known;

namespace AttrDocker.Dockerfiles.Images;

/// <summary>What is known of well-known base images without asking a registry. What is not certain of an image is not said.</summary>
/// <param name="WorkDir">The working folder that a stage starts in.</param>
/// <param name="Variables">The environment variables whose values are known.</param>
public sealed record BaseImageFacts(string WorkDir, EquatableArray<Pair> Variables)
{
    /// <summary>The user who is root.</summary>
    public const string Root = "root";

    /// <summary>Whether the image sets no other variable than <c>PATH</c>.</summary>
    public bool IsEnvironmentComplete { get; init; }

    /// <summary>The user that a stage starts with, <see cref="Root"/> or a number; <see langword="null"/> where it is not known.</summary>
    public string? User { get; init; }

    /// <summary>The distribution that the image is made of; <see langword="null"/> where it is not known or there is none.</summary>
    public Distribution? Distribution { get; init; }

    /// <summary>What is certainly in the image.</summary>
    public ImageContents Has { get; init; }

    /// <summary>What is certainly not in the image. What is in neither list is not known.</summary>
    public ImageContents Lacks { get; init; }

    /// <summary>What a .NET image is, by its name; <see langword="null"/> for other images.</summary>
    internal DotNetImage? DotNet { get; init; }

    /// <summary>The value of a variable that the image is known to set, or <see langword="null"/>.</summary>
    public string? Variable(string name) => Variables.FirstOrDefault(v => v.Name == name)?.Value;

    /// <summary>The names of the variables that a well-known image sets beside <c>PATH</c>; none for another image.</summary>
    /// <param name="image">An image reference; its tag and digest do not matter.</param>
    public static EquatableArray<string> EnvironmentOf(string image) => EnvironmentNames.Of(KnownName.Parse(image).Name);

    /// <summary>Looks an image up.</summary>
    /// <param name="image">An image reference. Its digest does not matter; its tag tells the distribution and the variant.</param>
    /// <returns>The facts, or <see langword="null"/> for an image that is not well known.</returns>
    public static BaseImageFacts? Of(string image)
    {
        var known = KnownName.Parse(image);
        return DotNetImages.Of(known) ?? DistrolessImages.Of(known) ?? DistributionImages.Of(known) ?? LanguageImages.Of(known);
    }

    /// <summary>Whether an image holds Windows, whose paths and shell are others.</summary>
    public static bool IsWindows(string image)
    {
        var lower = image.ToLowerInvariant();
        return lower.Contains("windows") || lower.Contains("nanoserver") || lower.Contains("servercore") || lower.Contains("framework");
    }
}
