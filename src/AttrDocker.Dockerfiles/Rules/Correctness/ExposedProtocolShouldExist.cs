using AttrDocker.Dockerfiles.Naming;
using AttrDocker.Dockerfiles.Values;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary><c>EXPOSE</c> knows <c>tcp</c>, <c>udp</c> and <c>sctp</c>.</summary>
public sealed class ExposedProtocolShouldExist : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2027";

    private static readonly RuleDescriptor Exist = new(
        Id,
        "Exposed protocol should exist",
        "'{0}' is no protocol of EXPOSE. {1}",
        RuleCategory.Correctness,
        RuleSeverity.Error)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Exist;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var (place, written, _, port) in ExposedPorts.Of(context).Where(static item => !item.Port.HasKnownProtocol))
        {
            var nearest = NearestName.Of(port.Protocol.ToLowerInvariant(), ExposedPort.Protocols);
            var mended = nearest is not null && Word.IsConstant(written) ? written.Substring(0, written.IndexOf('/') + 1) + nearest : null;
            yield return new(Exist, place, [port.Protocol, NearestName.Question(nearest) ?? "Write 'tcp', 'udp' or 'sctp'."])
            {
                Edits = mended is null ? [] : [new ReplaceValue(place, written, mended)],
                EditTitle = mended is null ? null : $"Change to '{mended}'",
            };
        }
    }
}
