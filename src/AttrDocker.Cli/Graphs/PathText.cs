using AttrDocker.Dockerfiles.Artifacts;

namespace AttrDocker.Cli.Graphs;

/// <summary>Lays a label out on lines of limited length.</summary>
internal static class PathText
{
    private const int MostColumns = 44;
    private const int MostPaths = 8;
    private const string Arrow = "→ ";

    /// <summary>The lines of the labels of one arrow; of very many the first ones, and how many there are besides.</summary>
    public static IReadOnlyList<PathLine> Lines(IReadOnlyList<PathLabel> paths)
    {
        var shown = paths.Count <= MostPaths ? paths.Count : MostPaths - 1;
        var lines = paths.Take(shown).SelectMany(Lines).ToList();
        if (shown < paths.Count)
        {
            lines.Add(new($"and {paths.Count - shown} more"));
        }

        return lines;
    }

    private static IEnumerable<PathLine> Lines(PathLabel path)
    {
        var whole = path.ToString();
        IEnumerable<string> paths = whole.Length <= MostColumns
            ? [whole]
            : [.. Wrap(path.Prefix + path.From, MostColumns), .. Wrap(Arrow + path.To, MostColumns)];
        return paths.Select(line => new PathLine(line, path.Mark?.Verdict))
            .Concat(path.Mark?.Note is { } note ? Wrap("  " + note, MostColumns).Select(line => new PathLine(line, path.Mark?.Verdict, IsNote: true)) : []);
    }

    /// <summary>Breaks a path behind slashes, or where none is near within a name.</summary>
    private static IEnumerable<string> Wrap(string text, int columns)
    {
        var indent = "";
        while (indent.Length + text.Length > columns)
        {
            var room = columns - indent.Length;
            var slash = text.LastIndexOf('/', room - 1, room);
            var end = slash > Arrow.Length ? slash + 1 : room;
            yield return indent + text[..end];
            (text, indent) = (text[end..], "  ");
        }

        yield return indent + text;
    }
}

/// <summary>A line of a label.</summary>
/// <param name="Text">The text; blanks before it indent it.</param>
/// <param name="Verdict">Whether the files that it speaks of are there; <see langword="null"/> where nothing is told.</param>
/// <param name="IsNote">Whether it tells what makes them.</param>
internal readonly record struct PathLine(string Text, ArtifactVerdict? Verdict = null, bool IsNote = false);
