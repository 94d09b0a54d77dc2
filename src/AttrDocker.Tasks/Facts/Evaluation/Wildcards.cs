using System.Text;
using System.Text.RegularExpressions;

namespace AttrDocker.Tasks.Facts.Evaluation;

/// <summary>MSBuild's wildcards: <c>*</c> and <c>?</c> in a name, <c>**</c> for folders of any depth.</summary>
internal static class Wildcards
{
    private static readonly char[] Characters = ['*', '?'];

    /// <summary>Whether a text, escapes still in it, has wildcards.</summary>
    public static bool AreIn(string written) => written.IndexOfAny(Characters) >= 0;

    /// <summary>The files that a full path with wildcards matches, sorted.</summary>
    public static IEnumerable<string> Match(string pattern, WatchedFiles files)
    {
        var path = pattern.Replace('\\', '/');
        var fixedPart = path.LastIndexOf('/', path.IndexOfAny(Characters));
        var matcher = new Regex("^" + Translate(path.Substring(fixedPart + 1)) + "$", RegexOptions.CultureInvariant);
        var folder = path.Substring(0, Math.Max(fixedPart, 1));
        return Below(folder, path.IndexOf('/', fixedPart + 1) >= 0, files)
            .Where(file => matcher.IsMatch(file.Substring(fixedPart + 1).Replace('\\', '/')))
            .OrderBy(static file => file, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Below(string folder, bool deep, WatchedFiles files)
    {
        foreach (var entry in files.EntriesOf(folder))
        {
            if (!entry.EndsWith("/", StringComparison.Ordinal))
            {
                yield return entry;
            }
            else if (deep)
            {
                foreach (var file in Below(entry.TrimEnd('/'), deep, files))
                {
                    yield return file;
                }
            }
        }
    }

    private static string Translate(string pattern)
    {
        var expression = new StringBuilder();
        for (var index = 0; index < pattern.Length; index++)
        {
            if (string.CompareOrdinal(pattern, index, "**/", 0, 3) == 0)
            {
                expression.Append("(?:.*/)?");
                index += 2;
            }
            else
            {
                expression.Append(pattern[index] switch { '*' => "[^/]*", '?' => "[^/]", var other => Regex.Escape(other.ToString()) });
            }
        }

        return expression.ToString();
    }
}
