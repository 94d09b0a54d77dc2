using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Writing;

namespace AttrDocker.Dockerfiles.Editing;

/// <summary>Applies the edits of a finding to a text.</summary>
internal static class TextEdits
{
    /// <summary>The changed text; <see langword="null"/> where it would not say what the edits mean.</summary>
    public static DockerfileText? Apply(DockerfileText text, IReadOnlyList<Edit> edits)
    {
        if (text.Result.Dockerfile.Apply(edits) is not { } expected || Rewritten(text, edits) is not { } rewritten)
        {
            return null;
        }

        try
        {
            var changed = StageBlocks.Apply(WithInstructions(WithReplacements(WithValues(rewritten, edits), edits), edits), edits);
            return changed.Result.Dockerfile == expected ? changed : null;
        }
        catch (UnwritableValueException)
        {
            return null;
        }
    }

    /// <summary>The text with that written otherwise which no model holds. That leaves the places of all else as they are.</summary>
    private static DockerfileText? Rewritten(DockerfileText text, IReadOnlyList<Edit> edits) =>
        Spliced(text, edits.OfType<ReplaceText>().Select(static edit => (edit.Place, edit.OldText, edit.NewText)));

    private static DockerfileText WithValues(DockerfileText text, IReadOnlyList<Edit> edits)
    {
        foreach (var group in edits.Where(ModelEdits.IsOfValue).GroupBy(static edit => edit.Place.Whole))
        {
            var instruction = ModelEdits.WithValues(text.Result.Dockerfile.InstructionAt(group.Key)!, group);
            var plain = ReplacePlain(text, [.. group]);
            text = plain?.Result.Dockerfile.InstructionAt(group.Key) == instruction ? plain! : text.Replace(group.Key, instruction);
        }

        return text;
    }

    private static DockerfileText WithReplacements(DockerfileText text, IReadOnlyList<Edit> edits) => edits
        .OfType<ReplaceInstruction>()
        .Aggregate(text, static (current, edit) => current.Replace(edit.Place, edit.Instruction));

    // From the end of the file to its beginning, so that what is still to be done keeps its place. Of several instructions
    // for one place the last goes first, and what is removed there goes before all.
    private static DockerfileText WithInstructions(DockerfileText text, IReadOnlyList<Edit> edits) => edits
        .Where(static edit => edit is InsertInstruction or RemoveInstruction)
        .Reverse()
        .OrderByDescending(static edit => edit.Place.Stage)
        .ThenByDescending(static edit => edit.Place.Instruction)
        .ThenByDescending(static edit => edit is RemoveInstruction)
        .Aggregate(text, static (current, edit) => edit is InsertInstruction insert ? current.Insert(insert.Place, insert.Instruction) : current.Remove(edit.Place));

    /// <summary>Replaces values where they stand; <see langword="null"/> where one is not written as it is.</summary>
    private static DockerfileText? ReplacePlain(DockerfileText text, IReadOnlyList<Edit> edits) => edits.All(static edit => edit is ReplaceValue)
        ? Spliced(text, edits.Cast<ReplaceValue>().Select(static edit => (edit.Place, edit.OldText, edit.NewText)))
        : null;

    private static DockerfileText? Spliced(DockerfileText text, IEnumerable<(Place Place, string Old, string New)> replacements)
    {
        var (source, changed) = (text.Result.Source, text.ToString());
        foreach (var (span, old, replacement) in replacements.Select(r => (source.Find(r.Place), r.Old, r.New)).OrderByDescending(static r => r.Item1?.Start))
        {
            if (span is not { } found || string.CompareOrdinal(source.Text, found.Start, old, 0, Math.Max(found.Length, old.Length)) != 0)
            {
                return null;
            }

            changed = changed.Remove(found.Start, found.Length).Insert(found.Start, replacement);
        }

        return DockerfileText.Of(changed);
    }
}
