namespace AttrDocker.Dockerfiles.Suppressions;

/// <summary>
/// BuildKit's <c># check=skip=A,B</c>: as a directive for the file, among the comments above an instruction for that one. Of
/// those comments only the first <c>check</c> counts, an empty comment begins anew, and an indented one is no directive.
/// (Dockerfile reference, "check"; BuildKit, <c>linter.go</c>.)
/// </summary>
internal sealed class CheckSkips(InstructionLines instructions)
{
    // These look at the file as a whole and do not ask the comments of an instruction.
    private static readonly HashSet<string> FileOnly = new(StringComparer.OrdinalIgnoreCase)
    {
        "NoEmptyContinuation", "DuplicateStageName", "ReservedStageName", "ConsistentInstructionCasing", "InvalidDefaultArgInFrom", "InvalidBaseImagePlatform",
    };

    private readonly List<Suppression> _pending = [];
    private int _instruction;
    private bool _taken;

    /// <summary>The rules that the directive's value switches off.</summary>
    public static IEnumerable<string> OfFile(string? value) => CheckOptions.Parse(value ?? "").Skipped.SelectMany(UpstreamIds.OfCheck);

    /// <summary>Reads one comment line, untrimmed on its left.</summary>
    public void Read(string comment, int line, bool isDirective, List<Suppression> found)
    {
        var next = instructions.After(line)?.First ?? 0;
        if (next != _instruction || comment.Trim() == "#")
        {
            // What an empty comment divides from the instruction does not count.
            found.RemoveAll(suppression => next == _instruction && _pending.Contains(suppression));
            _pending.Clear();
            (_instruction, _taken) = (next, false);
        }

        if (next == 0 || isDirective || _taken || comment[0] != '#' || !comment.Substring(1).Trim().StartsWith("check=", StringComparison.Ordinal))
        {
            return;
        }

        _taken = true;
        foreach (var id in CheckOptions.Parse(comment.Substring(1).Trim().Substring("check=".Length)).Skipped.Where(static name => !FileOnly.Contains(name)).SelectMany(UpstreamIds.OfCheck))
        {
            var suppression = new Suppression(id, next, next, line);
            _pending.Add(suppression);
            found.Add(suppression);
        }
    }
}
