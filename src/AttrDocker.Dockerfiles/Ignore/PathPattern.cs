using System.Diagnostics.CodeAnalysis;

namespace AttrDocker.Dockerfiles.Ignore;

/// <summary>
/// A pattern of a source of <c>COPY</c> or <c>ADD</c>, with the rules of Go's <c>filepath.Match</c>: <c>*</c> takes any characters
/// but slashes, <c>?</c> one of them, <c>[a-z]</c> and <c>[^a-z]</c> one of a class, and a backslash makes the next character plain.
/// (Dockerfile reference, "COPY", "Copying local files": pattern matching.)
/// </summary>
internal sealed class PathPattern
{
    private readonly Glob _glob;

    private PathPattern(string text, Glob glob) => (Text, _glob) = (text, glob);

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    /// <summary>Reads a pattern.</summary>
    /// <param name="text">The pattern.</param>
    /// <param name="pattern">The pattern, ready to match.</param>
    /// <returns>Whether it is one: Go refuses an unclosed or empty <c>[</c>, a stray <c>-</c> in it, and a backslash at the end.</returns>
    public static bool TryParse(string text, [NotNullWhen(true)] out PathPattern? pattern)
    {
        pattern = GlobReader.Read(text, knowsDoubleStars: false, out _) is { } glob ? new(text, glob) : null;
        return pattern is not null;
    }

    /// <summary>Whether the builder takes a source for a pattern: it has <c>*</c>, <c>?</c> or <c>[</c> without a backslash before it.</summary>
    public static bool HasWildcards(string source)
    {
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] is '*' or '?' or '[')
            {
                return true;
            }

            i += source[i] == '\\' ? 1 : 0;
        }

        return false;
    }

    /// <summary>Whether a whole path fits.</summary>
    public bool IsMatch(string path) => _glob.IsMatch(path);
}
