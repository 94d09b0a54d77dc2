namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>The keywords of the language.</summary>
internal static class Keywords
{
    /// <summary>All of them, in upper case.</summary>
    public static IReadOnlyList<string> All => Names;

    private static readonly string[] Names =
    [
        "ADD", "ARG", "CMD", "COPY", "ENTRYPOINT", "ENV", "EXPOSE", "FROM", "HEALTHCHECK", "LABEL", "MAINTAINER",
        "ONBUILD", "RUN", "SHELL", "STOPSIGNAL", "USER", "VOLUME", "WORKDIR",
    ];

    /// <summary>The upper-case keyword that a word is in some case, or <see langword="null"/>.</summary>
    public static string? Find(TextSlice word)
    {
        if (word.IsEmpty)
        {
            return null;
        }

        foreach (var name in Names)
        {
            if (name.Length == word.Length && (name[0] | 0x20) == (word[0] | 0x20) && word.IsIgnoringCase(name))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Whether a line begins with a keyword in upper case.</summary>
    public static bool LooksLikeInstruction(ReadOnlySpan<char> line)
    {
        foreach (var name in Names)
        {
            if (line.Length > name.Length && line[name.Length] == ' ' && line.StartsWith(name.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }
}
