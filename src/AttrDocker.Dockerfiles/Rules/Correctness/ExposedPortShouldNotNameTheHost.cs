using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>Which port of the host leads to a container is said when it is started; an image cannot know it.</summary>
public sealed class ExposedPortShouldNotNameTheHost : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2028";

    private static readonly RuleDescriptor NoHost = new(
        Id,
        "Exposed port should not name the host",
        "'{0}' names a port or an address of the host, which EXPOSE ignores. Write '{1}'.",
        RuleCategory.Correctness,
        RuleSeverity.Warning)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => NoHost;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var (place, written, item, port) in ExposedPorts.Of(context).Where(static item => item.Port.HasHost && item.Port.FindProblem() is null))
        {
            var slash = item.IndexOf('/');
            var alone = port.Port + (slash < 0 ? "" : item.Substring(slash));
            var isPlain = Word.IsConstant(written);
            yield return new(NoHost, place, [item, alone])
            {
                Edits = isPlain ? [new ReplaceValue(place, written, alone)] : [],
                EditTitle = isPlain ? $"Change to '{alone}'" : null,
            };
        }
    }
}
