using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Editing;

/// <summary>A text cut into what stands before the first stage, and a block of lines for each stage.</summary>
internal static class StageBlocks
{
    /// <summary>Inserts, removes and moves stages. Blocks that stay keep their text; at the new seams stand as many empty lines as elsewhere.</summary>
    public static DockerfileText Apply(DockerfileText text, IReadOnlyList<Edit> edits)
    {
        if (!edits.Any(StageEdits.IsOfStage))
        {
            return text;
        }

        var (whole, lineEnd) = (text.ToString(), text.LineEnd);
        var stages = text.Result.Dockerfile.Stages.Count;
        var starts = Enumerable.Range(0, stages).Select(stage => text.StartOf(new(stage, Place.From))!.Value).Append(whole.Length).ToList();
        var blocks = Enumerable.Range(0, stages).Select(stage => whole.Substring(starts[stage], starts[stage + 1] - starts[stage])).ToList();
        var divider = blocks.Take(stages - 1).All(block => block.EndsWith(lineEnd + lineEnd, StringComparison.Ordinal)) ? lineEnd + lineEnd : lineEnd;
        var changed = StageEdits.Apply(blocks, edits, insert => Write(insert.Stage, text)).ToList();
        for (var i = 0; i < changed.Count; i++)
        {
            // Only between blocks that were neighbours the lines are right already.
            var (isLast, before) = (i == changed.Count - 1, blocks.IndexOf(changed[i]));
            if (before < 0 || isLast != (before == stages - 1))
            {
                changed[i] = changed[i].TrimEnd('\r', '\n') + (isLast ? lineEnd : divider);
            }
        }

        return DockerfileText.Of(whole.Substring(0, starts[0]) + string.Concat(changed));
    }

    private static string Write(Stage stage, DockerfileText text) => string.Concat(stage.Instructions.Prepend(stage.From).Select(instruction =>
    {
        var (comment, lines) = text.Write(instruction);
        return comment + lines + text.LineEnd;
    }));
}
