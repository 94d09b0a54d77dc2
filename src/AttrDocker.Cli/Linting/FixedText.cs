using AttrDocker.Dockerfiles;
using AttrDocker.Dockerfiles.Editing;
using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Cli.Linting;

/// <summary>The edits of a finding as replacements of text, for reports.</summary>
internal static class FixedText
{
    /// <summary>A replacement for each value; <see langword="null"/> where an edit is another one, or where the text does not hold a value as it is.</summary>
    public static IReadOnlyList<Replacement>? OfPlain(EquatableArray<Edit> edits, SourceMap source)
    {
        var replacements = new List<Replacement>();
        foreach (var edit in edits)
        {
            if (edit is not ReplaceValue replace || source.Find(edit.Place) is not { } span
                || !source.Text.AsSpan(span.Start, span.Length).SequenceEqual(replace.OldText))
            {
                return null;
            }

            replacements.Add(new(span, replace.NewText));
        }

        return replacements;
    }

    /// <summary>One replacement of whole lines, from the first that changes to the last; none where a text cannot say what the edits mean.</summary>
    public static IReadOnlyList<Replacement> Of(EquatableArray<Edit> edits, SourceMap source)
    {
        var (before, after) = (source.Text, DockerfileText.Of(source.Text).Apply(edits).ToString());
        if (before == after)
        {
            return [];
        }

        var start = before.AsSpan().CommonPrefixLength(after);
        start = before.LastIndexOf('\n', Math.Max(0, start - 1), Math.Max(0, start)) + 1;
        var tail = 0;
        while (tail < Math.Min(before.Length, after.Length) - start && before[^(tail + 1)] == after[^(tail + 1)])
        {
            tail++;
        }

        // Up to the end of a line in both.
        var line = before.IndexOf('\n', before.Length - tail);
        tail = tail > 0 && line >= 0 ? before.Length - line - 1 : 0;
        return [new(new(1 + before.AsSpan(0, start).Count('\n'), 1, before.Length - tail - start) { Start = start }, after[start..^tail])];
    }
}
