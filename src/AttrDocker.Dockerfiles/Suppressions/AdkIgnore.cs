namespace AttrDocker.Dockerfiles.Suppressions;

/// <summary>
/// <c># adk ignore=ADK1004,ADK2020 reason</c> among the comments right above an instruction: that instruction.
/// <c># adk stage ignore=…</c>: the stage that the next instruction belongs to, its <c>FROM</c> included.
/// <c># adk global ignore=…</c>: the file. Ids of hadolint and names of BuildKit's checks do as well.
/// </summary>
internal static class AdkIgnore
{
    public static void Read(string comment, int line, InstructionLines instructions, List<Suppression> found)
    {
        if (IgnoreComment.Parse(comment, "adk") is not var (scope, list) || Lines(scope, line, instructions) is not var (first, last))
        {
            return;
        }

        foreach (var name in Names(list))
        {
            foreach (var id in Ids(name))
            {
                found.Add(new(id, first, last, line));
            }
        }
    }

    private static (int First, int Last)? Lines(IgnoreScope scope, int line, InstructionLines instructions) => (scope, instructions.After(line)) switch
    {
        (IgnoreScope.File, _) => (1, int.MaxValue),
        (IgnoreScope.Stage, { Stage: >= 0 } next) => instructions.OfStage(next.Stage),
        (IgnoreScope.Instruction, { } next) => (next.First, next.First),
        _ => null,
    };

    // What follows a blank that no comma stands before is the reason.
    private static IEnumerable<string> Names(string list)
    {
        foreach (var item in list.Split(','))
        {
            var name = item.Trim();
            var end = name.IndexOfAny([' ', '\t']);
            yield return end < 0 ? name : name.Substring(0, end);
            if (end >= 0)
            {
                yield break;
            }
        }
    }

    private static IEnumerable<string> Ids(string name)
    {
        var id = name.ToUpperInvariant();
        return id.StartsWith("ADK", StringComparison.Ordinal) ? [id] : UpstreamIds.OfHadolint(id).Concat(UpstreamIds.OfCheck(name));
    }
}
