namespace AttrDocker.Analyzers;

/// <summary>The names of the generator's steps; the caching tests ask for them.</summary>
internal static class TrackingNames
{
    /// <summary>Images found by their final stage.</summary>
    public const string StageImages = "StageImages";

    /// <summary>Images found by <c>[Image]</c>.</summary>
    public const string DeclaredImages = "DeclaredImages";

    /// <summary>Images found by <c>[DotNetImage]</c>.</summary>
    public const string DotNetImages = "DotNetImages";

    /// <summary>What the build knows of the project.</summary>
    public const string Facts = "Facts";

    /// <summary>.NET images, completed from the project.</summary>
    public const string Completed = "Completed";

    /// <summary>The image that the project asks for without an attribute.</summary>
    public const string ProjectImage = "ProjectImage";

    /// <summary>The project's folder.</summary>
    public const string ProjectFolder = "ProjectFolder";

    /// <summary>Images together with the project's folder.</summary>
    public const string Placed = "Placed";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [StageImages, DeclaredImages, DotNetImages, Facts, Completed, ProjectImage, ProjectFolder, Placed];
}
