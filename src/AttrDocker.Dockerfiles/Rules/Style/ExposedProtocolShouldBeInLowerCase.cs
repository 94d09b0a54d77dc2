using AttrDocker.Dockerfiles.Rules.Correctness;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Rules.Style;

/// <summary>Protocols are written in lower case everywhere else.</summary>
public sealed class ExposedProtocolShouldBeInLowerCase : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK5004";

    private static readonly RuleDescriptor LowerCase = new(
        Id,
        "Exposed protocol should be in lower case",
        "The protocol '{0}' is not in lower case. Write '{1}'.",
        RuleCategory.Style,
        RuleSeverity.Info)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => LowerCase;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var (place, written, _, port) in ExposedPorts.Of(context))
        {
            var lower = port.Protocol.ToLowerInvariant();
            if (lower == port.Protocol || !port.HasKnownProtocol)
            {
                continue;
            }

            var isPlain = Word.IsConstant(written);
            yield return new(LowerCase, place, [port.Protocol, lower])
            {
                Edits = isPlain ? [new ReplaceValue(place, written, written.ToLowerInvariant())] : [],
                EditTitle = isPlain ? $"Change to '{lower}'" : null,
            };
        }
    }
}
