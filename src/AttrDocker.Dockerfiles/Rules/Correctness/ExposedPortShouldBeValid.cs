using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>A port that no container can listen on.</summary>
public sealed class ExposedPortShouldBeValid : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2026";

    private static readonly RuleDescriptor Valid = new(
        Id,
        "Exposed port should be valid",
        "'{0}' is no valid port: {1}. {2}",
        RuleCategory.Correctness,
        RuleSeverity.Error)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Valid;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var (place, written, item, port) in ExposedPorts.Of(context))
        {
            if (port.FindProblem() is not var (reason, advice))
            {
                continue;
            }

            var mended = port.InOrder is { } range && Word.IsConstant(written) ? written.Replace(port.Port, range) : null;
            yield return new(Valid, place, [item, reason, advice])
            {
                Edits = mended is null ? [] : [new ReplaceValue(place, written, mended)],
                EditTitle = mended is null ? null : $"Change to '{mended}'",
            };
        }
    }
}
