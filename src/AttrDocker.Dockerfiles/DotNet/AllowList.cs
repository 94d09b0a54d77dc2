using System.Text;
using AttrDocker.Dockerfiles.Context;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.DotNet;

/// <summary>
/// The ignore file of a .NET image: nothing enters the build context but what the Dockerfile takes from it, and of that neither what the
/// build makes nor what belongs to one person. (Docker documentation, "Build context", ".dockerignore files".)
/// </summary>
internal static class AllowList
{
    private static readonly string[] NeverSent =
    [
        "**/.git", "**/.idea", "**/.vs", "**/.vscode", "**/*.suo", "**/*.user", "**/.env", "**/.env.*", "**/secrets.json",
        "**/bin", "**/obj", "**/node_modules", "**/TestResults", "**/Dockerfile*", "**/*.Dockerfile", "**/*.dockerignore",
    ];

    /// <summary>Its text. It follows from the Dockerfile, so the two cannot disagree.</summary>
    public static string Of(Dockerfile dockerfile)
    {
        var sources = ContextSource.All(StageGraph.Of(dockerfile)).Select(Pattern).Distinct().ToList();
        var lines = new StringBuilder();
        if (!sources.Contains(""))
        {
            lines.Append("*\n");
            foreach (var source in sources.Where(source => !sources.Exists(other => IsBelow(source, other))))
            {
                lines.Append('!').Append(source).Append('\n');
            }
        }

        foreach (var pattern in NeverSent)
        {
            lines.Append(pattern).Append('\n');
        }

        return lines.ToString();
    }

    /// <summary>The source as a pattern, empty for the whole context; what a variable stands for is any name.</summary>
    private static string Pattern(ContextSource source)
    {
        var path = source.InContext.Replace('\0', '*');
        return source.Form == SourceForm.Plain ? ContextPath.Escape(path) : path.Replace("/./", "/");
    }

    private static bool IsBelow(string source, string other) => source.StartsWith(other + "/", StringComparison.Ordinal);
}
