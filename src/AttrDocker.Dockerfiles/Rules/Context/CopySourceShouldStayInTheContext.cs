using AttrDocker.Dockerfiles.Context;

namespace AttrDocker.Dockerfiles.Rules.Context;

/// <summary>
/// What is copied or mounted from the build context should not be looked for above it. The builder does not refuse <c>..</c> there: it
/// starts again at the root, and takes something else or nothing. This can be told without looking at files.
/// </summary>
public sealed class CopySourceShouldStayInTheContext : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK1019";

    private static readonly RuleDescriptor Inside = new(
        Id,
        "Copy source should stay in the context",
        "'{0}' leaves the build context, so the builder takes {1} instead. Build with a folder above as the context, or pass that folder as a named context.",
        RuleCategory.Stages,
        RuleSeverity.Warning);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Inside;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context) =>
        ContextSource.All(context.Graph).Where(static source => source.LeavesContext).Select(Report);

    private static Finding Report(ContextSource source)
    {
        var taken = !source.IsKnown ? "a path in it" : source.InContext is { Length: > 0 } path ? $"its '{path}'" : "all of it";
        return new(Inside, source.Place, [source.Written, taken]);
    }
}
