namespace AttrDocker.Dockerfiles.Naming;

/// <summary>How many single-letter mistakes lie between two words.</summary>
internal static class EditDistance
{
    /// <summary>
    /// The number of letters to insert, drop, swap for another or swap with their neighbour (Damerau-Levenshtein, optimal
    /// string alignment), ignoring case; any number above <paramref name="limit"/> where there are more than that.
    /// </summary>
    /// <remarks>Costs <c>limit × length</c>, so a long word costs no more than reading it.</remarks>
    public static int Between(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        // What both begin and end with takes no part in it.
        var start = 0;
        while (start < left.Length && start < right.Length && Same(left[start], right[start]))
        {
            start++;
        }

        var (leftLength, rightLength) = (left.Length, right.Length);
        while (leftLength > start && rightLength > start && Same(left[leftLength - 1], right[rightLength - 1]))
        {
            (leftLength, rightLength) = (leftLength - 1, rightLength - 1);
        }

        return WithoutCommonEnds(left.Substring(start, leftLength - start), right.Substring(start, rightLength - start), limit);
    }

    private static int WithoutCommonEnds(string left, string right, int limit)
    {
        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            // Cells further than the limit from the diagonal cannot lie on a path that is short enough.
            var (from, to) = (Math.Max(1, i - limit), Math.Min(right.Length, i + limit));
            current[from - 1] = from == 1 ? i : limit + 1;
            var best = current[from - 1];
            for (var j = from; j <= to; j++)
            {
                var above = j < i + limit || j == 0 ? last[j] : limit + 1;
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(above, current[j - 1]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }

                best = Math.Min(best, current[j]);
            }

            if (best > limit)
            {
                return limit + 1;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return Math.Min(last[right.Length], limit + 1);
    }

    private static bool Same(char left, char right) =>
        left == right || char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
