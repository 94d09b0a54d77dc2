namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Nearest
{
    /// <summary>Longer words are not compared: they are no misspelt keyword, and time stays bounded.</summary>
    private const int Longest = 32;

    /// <summary>The candidate at the smallest edit distance, in any case; <see langword="null"/> where none is near.</summary>
    public static string? To(string word, ReadOnlySpan<string> candidates)
    {
        if (word.Length is 0 or > Longest)
        {
            return null;
        }

        var rows = new int[3][];
        string? nearest = null;
        var smallest = (word.Length <= 3 ? 1 : 2) + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) < smallest && Distance(word, candidate, rows) is var distance && distance < smallest)
            {
                (nearest, smallest) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>The sentence that offers it, or <see langword="null"/>.</summary>
    public static string? Question(string? nearest) => nearest is null ? null : $"Did you mean '{nearest}'?";

    /// <summary>Insertions, deletions, replacements and swaps of neighbours, without regard to case.</summary>
    private static int Distance(string a, string b, int[][] rows)
    {
        var (before, previous, current) = (rows[0] ??= new int[Longest + 3], rows[1] ??= new int[Longest + 3], rows[2] ??= new int[Longest + 3]);
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = previous[j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
