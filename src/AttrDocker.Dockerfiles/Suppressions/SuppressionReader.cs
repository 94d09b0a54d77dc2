using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Dockerfiles.Suppressions;

/// <summary>Walks over the comments between the instructions of a text and collects what they suppress.</summary>
internal static class SuppressionReader
{
    /// <summary>Whether a text may hold a suppression, told without looking at its lines.</summary>
    public static bool MayHaveSome(string text) => text.Contains("ignore") || text.Contains("check");

    public static List<Suppression> Read(ParseResult parsed, InstructionLines instructions)
    {
        var found = new List<Suppression>();
        foreach (var id in CheckSkips.OfFile(parsed.Dockerfile.Directives.Check))
        {
            found.Add(new(id, 1, int.MaxValue, 1));
        }

        var checks = new CheckSkips(instructions);
        var number = 0;
        var inDirectives = true;
        foreach (var line in parsed.Source.Text.Split('\n'))
        {
            number++;
            var comment = line.Trim();
            inDirectives &= IsDirective(comment);
            if (comment.StartsWith("#", StringComparison.Ordinal) && instructions.At(number) is null)
            {
                AdkIgnore.Read(comment, number, instructions, found);
                HadolintIgnore.Read(comment, number, instructions, found);
                checks.Read(line.TrimEnd(), number, inDirectives, found);
            }
        }

        return found;
    }

    // The form `# key=value`; the first line without it ends the directives.
    private static bool IsDirective(string line)
    {
        var equals = line.IndexOf('=');
        return equals > 0 && line[0] == '#' && line.Substring(1, equals - 1).Trim().All(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'));
    }
}
