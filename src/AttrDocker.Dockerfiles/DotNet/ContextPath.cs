using System.Text;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.DotNet;

/// <summary>Paths of the build context as instructions and ignore files write them: a name may hold what means something there.</summary>
internal static class ContextPath
{
    private const string Wildcards = "*?[\\";

    /// <summary>As a source of <c>COPY</c>, which has wildcards and variables.</summary>
    public static string AsSource(string path) => Word.FromLiteral(Escape(path));

    /// <summary>As the destination for what is in a folder, seen from the working directory.</summary>
    public static string AsFolder(string folder) => Word.FromLiteral(folder == "." ? "./" : folder + "/");

    /// <summary>The path with its wildcards made plain.</summary>
    public static string Escape(string path)
    {
        if (!path.Any(static c => Wildcards.IndexOf(c) >= 0))
        {
            return path;
        }

        var escaped = new StringBuilder();
        foreach (var c in path)
        {
            escaped.Append(Wildcards.IndexOf(c) >= 0 ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }
}
