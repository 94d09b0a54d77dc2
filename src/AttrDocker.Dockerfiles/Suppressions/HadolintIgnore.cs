namespace AttrDocker.Dockerfiles.Suppressions;

/// <summary>
/// hadolint's comments, with its scopes: <c># hadolint ignore=…</c> covers the very next line, <c># hadolint stage ignore=…</c>
/// the lines behind the <c>FROM</c> that it stands above (or behind itself, within a stage) up to the next <c>FROM</c>,
/// <c># hadolint global ignore=…</c> the file.
/// </summary>
internal static class HadolintIgnore
{
    public static void Read(string comment, int line, InstructionLines instructions, List<Suppression> found)
    {
        if (IgnoreComment.Parse(comment, "hadolint") is not var (scope, list) || Codes(list) is not { } codes)
        {
            return;
        }

        var (first, last) = scope switch
        {
            IgnoreScope.File => (1, int.MaxValue),
            IgnoreScope.Stage => StageLines(line, instructions),
            _ => (line + 1, line + 1),
        };
        foreach (var code in codes)
        {
            foreach (var id in UpstreamIds.OfHadolint(code))
            {
                found.Add(new(id, first, last, line));
            }
        }
    }

    // Findings on the FROM line itself are not covered, which is hadolint's behaviour.
    private static (int First, int Last) StageLines(int line, InstructionLines instructions)
    {
        if (instructions.After(line) is not { Stage: >= 0 } next)
        {
            return (line, line);
        }

        var (from, last) = instructions.OfStage(next.Stage);
        return (Math.Max(from, line) + 1, last);
    }

    /// <summary>The codes; <see langword="null"/> where one is foreign, which makes hadolint overlook the comment.</summary>
    private static List<string>? Codes(string list)
    {
        var reason = list.IndexOf('#');
        var codes = (reason < 0 ? list : list.Substring(0, reason)).Split(',').Select(static code => code.Trim()).ToList();
        return codes.TrueForAll(static code => code.Length > 0 && code.All(static c => c is 'D' or 'L' or 'S' or 'C' or (>= '0' and <= '9'))) ? codes : null;
    }
}
