using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Writing;

namespace AttrDocker.Dockerfiles.Editing;

/// <summary>Applies the edits of a finding to a text.</summary>
internal static class TextEdits
{
    /// <summary>The changed text; <see langword="null"/> where it would not say what the edits mean.</summary>
    public static DockerfileText? Apply(DockerfileText text, IReadOnlyList<Edit> edits)
    {
        if (text.Result.Dockerfile.Apply(edits) is not { } expected)
        {
            return null;
        }

        try
        {
            var changed = StageBlocks.Apply(WithInstructions(WithValues(text, edits), edits), edits);
            return changed.Result.Dockerfile == expected ? changed : null;
        }
        catch (UnwritableValueException)
        {
            return null;
        }
    }

    private static DockerfileText WithValues(DockerfileText text, IReadOnlyList<Edit> edits)
    {
        foreach (var group in edits.Where(ModelEdits.IsOfValue).GroupBy(static edit => edit.Place.Whole))
        {
            var instruction = ModelEdits.WithValues(text.Result.Dockerfile.InstructionAt(group.Key)!, group);
            var plain = ReplacePlain(text, group);
            text = plain?.Result.Dockerfile.InstructionAt(group.Key) == instruction ? plain! : text.Replace(group.Key, instruction);
        }

        return text;
    }

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
    private static DockerfileText? ReplacePlain(DockerfileText text, IEnumerable<Edit> edits)
    {
        var (source, changed) = (text.Result.Source, text.ToString());
        foreach (var (span, edit) in edits.Select(edit => (source.Find(edit.Place), edit as ReplaceValue)).OrderByDescending(static e => e.Item1?.Start))
        {
            if (edit is null || span is not { } found
                || string.CompareOrdinal(source.Text, found.Start, edit.OldText, 0, Math.Max(found.Length, edit.OldText.Length)) != 0)
            {
                return null;
            }

            changed = changed.Remove(found.Start, found.Length).Insert(found.Start, edit.NewText);
        }

        return DockerfileText.Of(changed);
    }
}
