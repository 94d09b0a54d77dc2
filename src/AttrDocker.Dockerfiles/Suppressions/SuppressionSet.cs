using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Dockerfiles.Suppressions;

/// <summary>
/// What the comments of a Dockerfile tell a linter to keep quiet about: <c># adk ignore=…</c>, and those of hadolint and
/// BuildKit (<c># hadolint ignore=…</c>, <c># check=skip=…</c>) by the rules that theirs correspond to, each with its own scope.
/// </summary>
public sealed class SuppressionSet
{
    private readonly InstructionLines _instructions;
    private readonly List<Suppression> _suppressions;

    private readonly bool _checksAreErrors;

    private SuppressionSet(InstructionLines instructions, List<Suppression> suppressions, bool checksAreErrors) =>
        (_instructions, _suppressions, _checksAreErrors) = (instructions, suppressions, checksAreErrors);

    /// <summary>The suppressions, in the order of the text.</summary>
    public IReadOnlyList<Suppression> Suppressions => _suppressions;

    /// <summary>Finds the suppressions of a text.</summary>
    public static SuppressionSet Of(ParseResult parsed)
    {
        if (!SuppressionReader.MayHaveSome(parsed.Source.Text))
        {
            return new(InstructionLines.None, [], checksAreErrors: false);
        }

        var instructions = InstructionLines.Of(parsed);
        return new(instructions, SuppressionReader.Read(parsed, instructions), CheckOptions.Parse(parsed.Dockerfile.Directives.Check ?? "").IsError);
    }

    /// <summary>
    /// Whether the file wants what a rule finds to be an error, whatever its severity: <c># check=error=true</c> does so for the rules that
    /// say what a check of BuildKit says.
    /// </summary>
    public bool MakesAnError(string ruleId) => _checksAreErrors && UpstreamIds.IsOfCheck(ruleId);

    /// <summary>Whether a rule is to say nothing about a place.</summary>
    /// <param name="ruleId">The rule's id, such as <c>ADK1004</c>.</param>
    /// <param name="where">The place that it would point at.</param>
    public bool Covers(string ruleId, SourceSpan where)
    {
        if (_suppressions.Count == 0)
        {
            return false;
        }

        // A suppression of an instruction names its first line, whichever of its lines the rule points at.
        var line = _instructions.At(where.Line) is { } instruction ? instruction.First : where.Line;
        foreach (var suppression in _suppressions)
        {
            if (suppression.RuleId == ruleId && suppression.FirstLine <= line && line <= suppression.LastLine)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>One rule that is to keep quiet in some lines.</summary>
/// <param name="RuleId">The rule's id, such as <c>ADK1004</c>.</param>
/// <param name="FirstLine">The first line, counted from 1; instructions count by their first lines.</param>
/// <param name="LastLine">The last line, itself included.</param>
/// <param name="CommentLine">The line of the comment that says so, counted from 1.</param>
public readonly record struct Suppression(string RuleId, int FirstLine, int LastLine, int CommentLine);
