namespace AttrDocker.Dockerfiles.Artifacts.Policy;

/// <summary>
/// The folders that a project's user interface is built into when its server stands beside it: <c>outDir: '../backend/static'</c>. The
/// configuration says so, and the stage does not mention them.
/// </summary>
internal static class ProjectHalves
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "api", "assets", "backend", "client", "cmd", "django", "flask", "frontend", "go", "internal", "laravel", "php", "pkg", "public", "python", "rails", "resources", "rust", "server", "service", "site", "spring", "static",
        "symfony", "theme", "ui", "web", "webapp", "website", "wordpress", "www", "wwwroot",
    };

    /// <summary>Whether a path lies in one of them, or where Maven and Gradle look for the files of a server.</summary>
    /// <param name="names">The names along the path.</param>
    public static bool Contain(string[] names) => Names.Contains(names[0]) || (names.Length > 2 && names[0] == "src" && names[1] == "main");
}
