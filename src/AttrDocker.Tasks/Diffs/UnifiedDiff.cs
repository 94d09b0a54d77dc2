using System.Text;

namespace AttrDocker.Tasks.Diffs;

/// <summary>Writes a comparison as a unified diff, the form of <c>diff -u</c> and <c>git diff</c>.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>Writes a comparison.</summary>
    /// <param name="path">The file's path, for the two head lines.</param>
    /// <param name="author">Who says the new text.</param>
    /// <param name="diff">The comparison.</param>
    /// <param name="mostLines">How many lines to write before the rest is only counted.</param>
    /// <returns>The diff, without a final line end; empty when nothing differs.</returns>
    public static string Write(string path, string author, LineDiff diff, int mostLines)
    {
        var lines = new List<string>();
        foreach (var hunk in Hunks(diff.Lines))
        {
            AddHunk(lines, diff.Lines, hunk);
        }

        if (lines.Count == 0)
        {
            return "";
        }

        var text = new StringBuilder("--- ").Append(path).Append(" (on disk)\n+++ ").Append(path).Append(" (from ").Append(author).Append(')');
        for (var index = 0; index < lines.Count && index < mostLines; index++)
        {
            text.Append('\n').Append(lines[index]);
        }

        if (lines.Count > mostLines)
        {
            text.Append("\n… and ").Append(lines.Count - mostLines).Append(" more lines");
        }

        return text.ToString();
    }

    /// <summary>The stretches of lines to show: every change with its context, joined where they touch.</summary>
    private static List<(int Start, int End)> Hunks(IReadOnlyList<DiffLine> lines)
    {
        var hunks = new List<(int Start, int End)>();
        for (var index = 0; index < lines.Count; index++)
        {
            if (lines[index].Change == LineChange.Kept)
            {
                continue;
            }

            var (start, end) = (Math.Max(0, index - Context), Math.Min(lines.Count, index + Context + 1));
            if (hunks.Count > 0 && hunks[hunks.Count - 1].End >= start)
            {
                hunks[hunks.Count - 1] = (hunks[hunks.Count - 1].Start, end);
            }
            else
            {
                hunks.Add((start, end));
            }
        }

        return hunks;
    }

    private static void AddHunk(List<string> output, IReadOnlyList<DiffLine> lines, (int Start, int End) hunk)
    {
        var (oldStart, newStart) = (Count(lines, 0, hunk.Start, LineChange.Added), Count(lines, 0, hunk.Start, LineChange.Removed));
        var oldCount = Count(lines, hunk.Start, hunk.End, LineChange.Added);
        var newCount = Count(lines, hunk.Start, hunk.End, LineChange.Removed);
        output.Add($"@@ -{Range(oldStart, oldCount)} +{Range(newStart, newCount)} @@");
        for (var index = hunk.Start; index < hunk.End; index++)
        {
            var line = lines[index];
            var sign = line.Change switch { LineChange.Removed => '-', LineChange.Added => '+', _ => ' ' };
            output.Add(sign + line.Text.TrimEnd('\n'));
            if (!line.Text.EndsWith("\n", StringComparison.Ordinal))
            {
                output.Add(@"\ No newline at end of file");
            }
        }
    }

    /// <summary>Counts the lines that one side has: all but the other side's.</summary>
    private static int Count(IReadOnlyList<DiffLine> lines, int start, int end, LineChange otherSide)
    {
        var count = 0;
        for (var index = start; index < end; index++)
        {
            count += lines[index].Change == otherSide ? 0 : 1;
        }

        return count;
    }

    /// <summary>A range as <c>diff</c> writes it: from 1; one line without its count; an empty one after the line before it.</summary>
    private static string Range(int before, int count) =>
        count == 0 ? $"{before},0" : count == 1 ? $"{before + 1}" : $"{before + 1},{count}";
}
