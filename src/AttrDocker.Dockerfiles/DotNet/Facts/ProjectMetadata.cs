namespace AttrDocker.Dockerfiles.DotNet.Facts;

/// <summary>
/// The project's metadata under the names of the Open Container Initiative. The version is not among them: where it is made from git,
/// each commit would change the Dockerfile, which is part of the next commit. It belongs in the tag. (OCI image specification, "Annotations".)
/// </summary>
internal static class ProjectMetadata
{
    private const string Prefix = "org.opencontainers.image.";

    private static readonly (string Fact, string Annotation)[] Names =
    [
        ("Title", "title"),
        ("Description", "description"),
        ("Authors", "authors"),
        ("PackageLicenseExpression", "licenses"),
        ("PackageProjectUrl", "url"),
        ("RepositoryUrl", "source"),
    ];

    /// <summary>Reads it; what the project does not say is left out.</summary>
    public static EquatableArray<Pair> Of(FactLines lines) => Names
        .Select(name => new Pair(Prefix + name.Annotation, lines.Single(name.Fact)))
        .Where(static pair => pair.Value.Length > 0)
        .ToEquatableArray();
}
