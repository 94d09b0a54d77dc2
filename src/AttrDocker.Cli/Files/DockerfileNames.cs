namespace AttrDocker.Cli.Files;

/// <summary>Which files of a folder are Dockerfiles, by their names alone.</summary>
internal static class DockerfileNames
{
    // Dockerfile.cs is a class, and Dockerfile.md tells of one.
    private static readonly string[] OtherKinds =
    [
        ".bak", ".cs", ".dockerignore", ".go", ".html", ".java", ".js", ".json", ".kt", ".md", ".orig", ".py", ".rb", ".rs", ".sarif", ".svg", ".swp", ".ts", ".xml", ".yaml", ".yml",
    ];

    /// <summary>Whether a name is <c>Dockerfile</c>, <c>Containerfile</c>, one of these with a suffix (<c>Dockerfile.dev</c>), or <c>api.Dockerfile</c>; in any case, because the builder also takes <c>dockerfile</c>.</summary>
    public static bool IsDockerfile(ReadOnlySpan<char> name) =>
        !IsOfOtherKind(name)
        && (IsNamed(name, "Dockerfile") || IsNamed(name, "Containerfile") || name.EndsWith(".Dockerfile", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a folder holds nothing that a person wrote: version control, packages, build outputs.</summary>
    public static bool IsSkipped(ReadOnlySpan<char> folder) => folder is ".git" or "node_modules" or "bin" or "obj";

    private static bool IsOfOtherKind(ReadOnlySpan<char> name)
    {
        foreach (var kind in OtherKinds)
        {
            if (name.EndsWith(kind, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamed(ReadOnlySpan<char> name, string stem) =>
        name.StartsWith(stem, StringComparison.OrdinalIgnoreCase) && (name.Length == stem.Length || (name[stem.Length] == '.' && name.Length > stem.Length + 1));
}
