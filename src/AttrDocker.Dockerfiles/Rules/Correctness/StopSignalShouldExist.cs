using AttrDocker.Dockerfiles.Values;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>A signal that Linux has not.</summary>
public sealed class StopSignalShouldExist : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2015";

    private static readonly RuleDescriptor Exist = new(
        Id,
        "Stop signal should exist",
        "'{0}' is no signal. {1}",
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
        foreach (var stop in context.Instructions<StopSignal>())
        {
            if (stop.ValueOf(stop.Instruction.Signal) is not { } signal || Signal.Exists(signal))
            {
                continue;
            }

            var (place, nearest) = (stop.Place.At(Part.Value), Signal.Nearest(signal));
            var mend = nearest is not null && Word.IsConstant(stop.Instruction.Signal);
            yield return new(Exist, place, [signal, nearest is null ? "Write a name such as 'SIGTERM', or a number such as '15'." : $"Did you mean '{nearest}'?"])
            {
                Edits = mend ? [new ReplaceValue(place, stop.Instruction.Signal, nearest!)] : [],
                EditTitle = mend ? $"Change to '{nearest}'" : null,
            };
        }
    }
}
