namespace AttrDocker.Dockerfiles.Ignore;

/// <summary>
/// A <c>.dockerignore</c> file, with the meaning that moby's patternmatcher gives it: a pattern fits a path or one of its folders, the last
/// fitting line wins, letter case counts. (Docker documentation, "Build context", ".dockerignore files".)
/// </summary>
public sealed class IgnoreFile
{
    /// <summary>What follows the path of a Dockerfile in that of its own ignore file.</summary>
    internal const string Extension = ".dockerignore";

    private const char ByteOrderMark = '\uFEFF';

    private readonly IgnorePattern[] _patterns;

    private IgnoreFile(string path, List<IgnorePattern> patterns, List<IgnoreError> errors)
    {
        _patterns = [.. patterns];
        (Path, Patterns, Errors) = (path, [.. patterns], [.. errors]);
    }

    /// <summary>Where it stands, as messages call it.</summary>
    public string Path { get; }

    /// <summary>The patterns, in order; those with errors are left out.</summary>
    public EquatableArray<IgnorePattern> Patterns { get; }

    /// <summary>What the builder refuses, in order.</summary>
    public EquatableArray<IgnoreError> Errors { get; }

    /// <summary>Reads an ignore file. It never throws.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="path">Where it stands, as messages should call it.</param>
    public static IgnoreFile Parse(string text, string path = ".dockerignore")
    {
        var lines = (text.Length > 0 && text[0] == ByteOrderMark ? text.Substring(1) : text).Split('\n');

        // Only a # in the first column starts a comment.
        return Read(lines.Select(static line => line.StartsWith("#", StringComparison.Ordinal) ? "" : line), path);
    }

    /// <summary>Patterns that stand elsewhere, such as the values of <c>--exclude</c>.</summary>
    public static IgnoreFile OfPatterns(IEnumerable<string> patterns) => Read(patterns, "--exclude");

    /// <summary>
    /// Where the builder looks for the ignore file of a Dockerfile; the first one that is there counts alone.
    /// </summary>
    /// <param name="dockerfile">The path of the Dockerfile.</param>
    /// <param name="context">The path of the build context.</param>
    public static IEnumerable<string> PathsFor(string dockerfile, string context)
    {
        yield return dockerfile + Extension;
        yield return context.Length == 0 || context.EndsWith("/", StringComparison.Ordinal) ? context + Extension : context + "/" + Extension;
    }

    /// <summary>Whether a path of the context is left out of it.</summary>
    /// <param name="path">A path seen from the context's root, with <c>/</c>.</param>
    public bool IsIgnored(string path) => IgnoredBy(path) is not null;

    /// <summary>The pattern that leaves a path out of the context, or <see langword="null"/> where it is in it.</summary>
    /// <param name="path">A path seen from the context's root, with <c>/</c>.</param>
    public IgnorePattern? IgnoredBy(string path)
    {
        path = CleanPath.InContext(path) is { Length: > 0 } inContext ? inContext : ".";
        IgnorePattern? last = null;
        foreach (var pattern in _patterns)
        {
            // A line that would only say again what holds already need not be looked at.
            if (pattern.IsException == last is not null && MatchesOrParentMatches(pattern, path))
            {
                last = pattern.IsException ? null : pattern;
            }
        }

        return last;
    }

    /// <summary>Whether a line may bring back something below a folder that is left out. True in doubt.</summary>
    public bool MayBringBackBelow(string folder)
    {
        folder = CleanPath.InContext(folder);
        return Array.Exists(_patterns, pattern => pattern.IsException && pattern.MayMatchBelow(folder));
    }

    private static bool MatchesOrParentMatches(IgnorePattern pattern, string path)
    {
        if (pattern.IsMatch(path))
        {
            return true;
        }

        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            if (pattern.IsMatch(path.Substring(0, slash)))
            {
                return true;
            }
        }

        return false;
    }

    private static IgnoreFile Read(IEnumerable<string> lines, string path)
    {
        var (patterns, errors, number) = (new List<IgnorePattern>(), new List<IgnoreError>(), 0);
        foreach (var line in lines)
        {
            number++;
            if (line.Trim() is not { Length: > 0 } trimmed)
            {
                continue;
            }

            if (IgnorePattern.Read(trimmed, number, out var error) is { } pattern)
            {
                patterns.Add(pattern);
            }
            else
            {
                errors.Add(error!);
            }
        }

        return new(path, patterns, errors);
    }
}
