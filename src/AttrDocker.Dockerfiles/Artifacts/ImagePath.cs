using System.Text;

namespace AttrDocker.Dockerfiles.Artifacts;

/// <summary>
/// Paths in an image: absolute, without <c>.</c>, <c>..</c> and trailing slashes. A part that is not known is a
/// <see cref="Hole"/>, which stands for any text, slashes too.
/// </summary>
internal static class ImagePath
{
    /// <summary>Stands for any text.</summary>
    public const char Hole = '\0';

    private static readonly char[] Wildcards = ['*', '?', '['];

    /// <summary>A path of which nothing is known.</summary>
    public const string Unknown = "/\0";

    /// <summary>Whether a part of a path is not known.</summary>
    public static bool HasHole(string path) => path.IndexOf(Hole) >= 0;

    /// <summary>Makes a path absolute, seen from a folder.</summary>
    public static string Combine(string folder, string path)
    {
        var joined = path.Length == 0 ? folder : path[0] == '/' ? path : path[0] == Hole ? "/" + path : Append(folder, path);
        return IsClean(joined) ? joined : Clean(joined);
    }

    // Nearly all are, so that it pays to look first.
    private static bool IsClean(string path)
    {
        for (var i = 1; i < path.Length; i++)
        {
            if (path[i - 1] == '/' && path[i] is '/' or '.')
            {
                return false;
            }
        }

        return path.Length > 0 && path[0] == '/' && (path.Length == 1 || path[path.Length - 1] != '/');
    }

    private static string Clean(string path)
    {
        var names = new List<string>();
        foreach (var name in Segments(path))
        {
            if (name == "..")
            {
                // What is above an unknown folder is unknown too.
                if (names.Count > 0 && !HasHole(names[names.Count - 1]))
                {
                    names.RemoveAt(names.Count - 1);
                }
            }
            else if (name != ".")
            {
                names.Add(name);
            }
        }

        return "/" + string.Join("/", names);
    }

    /// <summary>The names along a path.</summary>
    public static string[] Segments(string path) => path.Split(['/'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The number of names along a path.</summary>
    public static int Depth(string path) => path == "/" ? 0 : path.Count(static c => c == '/');

    /// <summary>The last name; empty for the root.</summary>
    public static string Name(string path) => path.TrimEnd('/') is var trimmed ? trimmed.Substring(trimmed.LastIndexOf('/') + 1) : "";

    /// <summary>The folder that a path is in.</summary>
    public static string Parent(string path) => path.LastIndexOf('/') is > 0 and var slash ? path.Substring(0, slash) : "/";

    /// <summary>Whether a path lies below a folder, at any depth.</summary>
    public static bool IsBelow(string path, string folder) =>
        folder == "/"
            ? path.Length > 1
            : path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal);

    /// <summary>Whether a path is a folder or lies below it.</summary>
    public static bool IsAtOrBelow(string path, string folder) => path == folder || IsBelow(path, folder);

    /// <summary>The path of a name in a folder.</summary>
    public static string Append(string folder, string name) => folder == "/" ? "/" + name : folder + "/" + name;

    /// <summary>The part of a path that is known for certain: the folders before the first hole.</summary>
    public static string KnownFolder(string path) => path.IndexOf(Hole) is >= 0 and var hole ? Parent(path.Substring(0, hole) + ".") : path;

    /// <summary>Whether a path has wildcards of <c>COPY</c>.</summary>
    public static bool HasWildcards(string path) => path.IndexOfAny(Wildcards) >= 0;

    /// <summary>Replaces the wildcards of <c>COPY</c> by holes.</summary>
    public static string WithHoles(string path)
    {
        if (!HasWildcards(path))
        {
            return path;
        }

        var text = new StringBuilder();
        for (var i = 0; i < path.Length; i++)
        {
            var close = path[i] == '[' ? path.IndexOf(']', i) : i;
            text.Append(path[i] is '*' or '?' or '[' ? Hole : path[i]);
            i = close < 0 ? path.Length : close;
        }

        return text.ToString();
    }

    /// <summary>Makes a Windows path such as <c>C:\out</c> look like the others; letter case does not count there.</summary>
    public static string OfWindows(string path)
    {
        var slashed = path.Replace('\\', '/').ToLowerInvariant();
        return slashed.Length > 1 && slashed[1] == ':' ? "/" + slashed.Substring(2).TrimStart('/') : slashed;
    }

    /// <summary>Whether a path with holes may lead through a known one.</summary>
    public static bool MayLeadThrough(string pattern, string path)
    {
        for (var slash = pattern.IndexOf('/'); slash >= 0; slash = pattern.IndexOf('/', slash + 1))
        {
            if (Matches(pattern.Substring(0, slash), path))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a path that is known fits one with holes.</summary>
    public static bool Matches(string pattern, string path)
    {
        if (!HasHole(pattern))
        {
            return pattern == path;
        }

        var (i, j, hole, mark) = (0, 0, -1, 0);
        while (j < path.Length)
        {
            if (i < pattern.Length && pattern[i] == Hole)
            {
                (hole, mark) = (i++, j);
            }
            else if (i < pattern.Length && pattern[i] == path[j])
            {
                i++;
                j++;
            }
            else if (hole >= 0)
            {
                (i, j) = (hole + 1, ++mark);
            }
            else
            {
                return false;
            }
        }

        while (i < pattern.Length && pattern[i] == Hole)
        {
            i++;
        }

        return i == pattern.Length;
    }
}
