namespace AttrDocker.Dockerfiles.Ignore;

/// <summary>Paths of a build context as the builder makes them: by Go's <c>path.Clean</c>.</summary>
internal static class CleanPath
{
    /// <summary>
    /// The shortest path that means the same: no double slashes, no <c>.</c>, no <c>..</c> after a name, no slash at the end.
    /// A path without anything left is <c>.</c>; a slash at the start stays, and <c>..</c> right after it goes.
    /// </summary>
    public static string Of(string path)
    {
        var rooted = path.Length > 0 && path[0] == '/';
        var names = new List<string>();
        foreach (var name in path.Split('/'))
        {
            if (name == "..")
            {
                if (names.Count > 0 && names[names.Count - 1] != "..")
                {
                    names.RemoveAt(names.Count - 1);
                }
                else if (!rooted)
                {
                    names.Add(name);
                }
            }
            else if (name.Length > 0 && name != ".")
            {
                names.Add(name);
            }
        }

        var joined = string.Join("/", names);
        return rooted ? "/" + joined : joined.Length == 0 ? "." : joined;
    }

    /// <summary>
    /// A path seen from the root of the build context, without a slash at the start; empty for the root itself. What would
    /// leave the context starts again at its root, as in the builder.
    /// </summary>
    public static string InContext(string path) => Of("/" + path).Substring(1);
}
