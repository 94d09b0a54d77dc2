namespace AttrDocker.Analyzers.Generation;

/// <summary>Paths of Dockerfiles, as text: a generator touches no file.</summary>
internal static class ImagePath
{
    /// <summary>Whether a Dockerfile can have this path: relative, with <c>/</c>, and the name of a file at its end.</summary>
    public static bool IsValid(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        return name.Length > 0 && name is not ("." or "..") && path[0] != '/' && path.Trim() == path
            && path.IndexOfAny(['\\', ':', '*', '?', '"', '<', '>', '|']) < 0 && !path.Any(char.IsControl);
    }

    /// <summary>A path without <c>.</c> and inner <c>..</c>; two paths of one file are equal then.</summary>
    public static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not ".." and not "")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != "." && (part.Length > 0 || parts.Count == 0))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    /// <summary>
    /// The path of a source file as seen from the folder of a Dockerfile, as a reader of the Dockerfile would look for it. Where the
    /// two have no folder in common it is the file's name, so that no path of one machine gets into a committed file.
    /// </summary>
    public static string SourceSeenFrom(string dockerfile, string source, string? projectFolder)
    {
        source = Normalize(source);
        var name = source.Substring(source.LastIndexOf('/') + 1);
        if (projectFolder is null)
        {
            return name;
        }

        var folder = Normalize(projectFolder).TrimEnd('/');
        var from = Normalize(folder + "/" + dockerfile).Split('/');
        var to = source.Split('/');
        var root = folder.Split('/').Length;
        var common = 0;
        while (common < from.Length - 1 && common < to.Length - 1 && from[common] == to[common])
        {
            common++;
        }

        // A source outside the project by more than the Dockerfile itself would tell of the folders around the project.
        var inProject = to.Length > root && string.Join("/", to.Take(root)) == folder;
        return !inProject || common == 0
            ? name
            : string.Concat(Enumerable.Repeat("../", from.Length - 1 - common)) + string.Join("/", to.Skip(common));
    }
}
