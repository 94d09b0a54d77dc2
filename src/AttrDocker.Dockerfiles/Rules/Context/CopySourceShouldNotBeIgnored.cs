using AttrDocker.Dockerfiles.Context;
using AttrDocker.Dockerfiles.Ignore;

namespace AttrDocker.Dockerfiles.Rules.Context;

/// <summary>What is copied or mounted from the build context should not be left out of it by the ignore file.</summary>
public sealed class CopySourceShouldNotBeIgnored : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK1017";

    private static readonly RuleDescriptor NotIgnored = new(
        Id,
        "Copy source should not be ignored",
        "'{0}' leaves {1} out of the build context (line {2}: '{3}'). {4}",
        RuleCategory.Stages,
        RuleSeverity.Warning);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => NotIgnored;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context) => context.Context is not { } files
        ? []
        : files.Sources(context.Graph)
            .Where(static s => s.State.Verdict == SourceVerdict.Ignored)
            .Select(s => Report(s.Source, s.State.Pattern!, files.IgnorePath));

    private static Finding Report(ContextSource source, IgnorePattern pattern, string file)
    {
        var path = source.InContext;
        var line = pattern.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return path.Length == 0
            ? new(NotIgnored, source.Place, [file, "everything", line, pattern.Text, "Bring back what the image needs with a line like '!src' below it."])
            : new(NotIgnored, source.Place, [file, $"'{path}'", line, pattern.Text, $"Take the pattern out, or add '!{path}' below it."]);
    }
}
