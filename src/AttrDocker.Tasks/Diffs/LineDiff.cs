namespace AttrDocker.Tasks.Diffs;

/// <summary>What happens to a line on the way from the old text to the new one.</summary>
internal enum LineChange
{
    /// <summary>It stays.</summary>
    Kept,

    /// <summary>It is only in the old text.</summary>
    Removed,

    /// <summary>It is only in the new text.</summary>
    Added,
}

/// <summary>One line of a comparison; <paramref name="Text"/> has its line end, where there is one.</summary>
internal readonly record struct DiffLine(LineChange Change, string Text);

/// <summary>A shortest comparison of two texts by lines, after Myers, “An O(ND) Difference Algorithm and Its Variations” (1986).</summary>
internal sealed class LineDiff
{
    /// <summary>
    /// The number of changed lines up to which the shortest comparison is sought. Its cost grows with the square of this
    /// number; texts that differ more have little in common, and are shown as removed and added whole.
    /// </summary>
    private const int MostChanges = 1000;

    private LineDiff(IReadOnlyList<DiffLine> lines) => Lines = lines;

    /// <summary>Every line of both texts, in order; within a change the removed lines come first.</summary>
    public IReadOnlyList<DiffLine> Lines { get; }

    /// <summary>The number, from 1, of the first line of the old text that is not in the new one, or before which lines are added.</summary>
    public int FirstDifference
    {
        get
        {
            var number = 1;
            while (number <= Lines.Count && Lines[number - 1].Change == LineChange.Kept)
            {
                number++;
            }

            return number;
        }
    }

    /// <summary>Compares two texts.</summary>
    public static LineDiff Between(string oldText, string newText)
    {
        var old = Split(oldText);
        var @new = Split(newText);
        var head = 0;
        while (head < old.Count && head < @new.Count && old[head] == @new[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < old.Count - head && tail < @new.Count - head && old[old.Count - 1 - tail] == @new[@new.Count - 1 - tail])
        {
            tail++;
        }

        var lines = new List<DiffLine>(old.Count + @new.Count);
        AddKept(lines, old, 0, head);
        AddMiddle(lines, old.GetRange(head, old.Count - head - tail), @new.GetRange(head, @new.Count - head - tail));
        AddKept(lines, old, old.Count - tail, tail);
        return new LineDiff(lines);
    }

    private static void AddKept(List<DiffLine> lines, List<string> old, int start, int count)
    {
        for (var index = start; index < start + count; index++)
        {
            lines.Add(new DiffLine(LineChange.Kept, old[index]));
        }
    }

    private static void AddMiddle(List<DiffLine> lines, List<string> old, List<string> @new)
    {
        var path = Search(old, @new);
        var (removed, added) = (0, 0);
        foreach (var (keptOld, keptNew) in path)
        {
            AddChanged(lines, old, ref removed, keptOld, @new, ref added, keptNew);
            lines.Add(new DiffLine(LineChange.Kept, old[keptOld]));
            removed++;
            added++;
        }

        AddChanged(lines, old, ref removed, old.Count, @new, ref added, @new.Count);
    }

    private static void AddChanged(List<DiffLine> lines, List<string> old, ref int removed, int oldEnd, List<string> @new, ref int added, int newEnd)
    {
        for (; removed < oldEnd; removed++)
        {
            lines.Add(new DiffLine(LineChange.Removed, old[removed]));
        }

        for (; added < newEnd; added++)
        {
            lines.Add(new DiffLine(LineChange.Added, @new[added]));
        }
    }

    /// <summary>
    /// Finds the pairs of lines that stay. Round <c>d</c> knows, for each diagonal <c>k = x - y</c>, the furthest point that
    /// <c>d</c> changes reach; the rounds are kept, to walk back from the end.
    /// </summary>
    private static List<(int Old, int New)> Search(List<string> old, List<string> @new)
    {
        var most = Math.Min(old.Count + @new.Count, MostChanges);
        var furthest = new int[(2 * most) + 3];
        var centre = most + 1;
        var rounds = new List<int[]>();
        for (var d = 0; d <= most; d++)
        {
            var round = new int[(2 * d) + 1];
            for (var k = -d; k <= d; k += 2)
            {
                var down = k == -d || (k != d && furthest[centre + k - 1] < furthest[centre + k + 1]);
                var x = down ? furthest[centre + k + 1] : furthest[centre + k - 1] + 1;
                var y = x - k;
                while (x < old.Count && y < @new.Count && x >= 0 && y >= 0 && old[x] == @new[y])
                {
                    x++;
                    y++;
                }

                furthest[centre + k] = x;
                round[d + k] = x;
                if (x >= old.Count && y >= @new.Count)
                {
                    return WalkBack(rounds, old.Count, @new.Count);
                }
            }

            rounds.Add(round);
        }

        return [];
    }

    private static List<(int Old, int New)> WalkBack(List<int[]> rounds, int x, int y)
    {
        var kept = new List<(int, int)>();
        for (var d = rounds.Count; d > 0; d--)
        {
            var round = rounds[d - 1];
            var k = x - y;
            var down = k == -d || (k != d && At(round, d - 1, k - 1) < At(round, d - 1, k + 1));
            var beforeX = At(round, d - 1, down ? k + 1 : k - 1);
            var beforeY = beforeX - (down ? k + 1 : k - 1);
            var (startX, startY) = down ? (beforeX, beforeY + 1) : (beforeX + 1, beforeY);
            while (x > startX && y > startY)
            {
                kept.Add((--x, --y));
            }

            (x, y) = (beforeX, beforeY);
        }

        while (x > 0 && y > 0)
        {
            kept.Add((--x, --y));
        }

        kept.Reverse();
        return kept;
    }

    private static int At(int[] round, int d, int k) => k < -d || k > d ? -1 : round[d + k];

    private static List<string> Split(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add(text.Substring(start, end - start));
            start = end;
        }

        return lines;
    }
}
