using AttrDocker.Cli.Linting;
using AttrDocker.Dockerfiles.Editing;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Suppressions;

namespace AttrDocker.Cli.Fixing;

/// <summary>Makes the certain mends of a text: those that need no choice. All else of the text stays as it is.</summary>
internal static class Mender
{
    // One mend at a time, because each changes what the others mean; a file with more is left for the next run.
    private const int MostMends = 500;

    /// <summary>Mends a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="least">The severity below which problems are left alone, as they are not reported either.</param>
    /// <returns>The text as it is then, and what was done, in the order in which it was.</returns>
    public static (string Text, IReadOnlyList<Mend> Mends) Mend(string text, RuleSeverity least)
    {
        var (current, mends) = (DockerfileText.Of(text), new List<Mend>());
        while (mends.Count < MostMends && Next(current, least) is { } next)
        {
            mends.Add(next.Mend);
            current = next.Text;
        }

        return (current.ToString(), mends);
    }

    private static (DockerfileText Text, Mend Mend)? Next(DockerfileText text, RuleSeverity least)
    {
        var suppressions = SuppressionSet.Of(text.Result);
        foreach (var finding in Linter.Findings(text.Result))
        {
            if (finding is { Edits.IsEmpty: false, EditTitle: { } title } && finding.Rule.Severity >= least
                && text.Result.Source.FindNearest(finding.Place) is { } span && !suppressions.Covers(finding.Rule.Id, span)
                && text.Apply(finding.Edits) is var changed && Improves(finding.Rule.Id, text, changed))
            {
                return (changed, new(finding.Rule.Id, span, title));
            }
        }

        return null;
    }

    // What it uncovers counts for nothing: a right name may well be that of a stage without the right file.
    private static bool Improves(string rule, DockerfileText before, DockerfileText after) =>
        !ReferenceEquals(before, after)
        && after.Result.Errors.Count <= before.Result.Errors.Count
        && Count(rule, after) < Count(rule, before);

    private static int Count(string rule, DockerfileText text) => Linter.Findings(text.Result).Count(finding => finding.Rule.Id == rule);
}
