using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Usage;

internal sealed class FinalStageShouldComeLast : UsageRule
{
    public const string Id = "ADK0015";

    public override RuleDescriptor Rule { get; } = Error(
        Id,
        "Final stage should come last",
        "[RuntimeStage] is not the last stage, but a build without a target makes the last one, '{0}'. Move [RuntimeStage] with its instructions to the end.");

    public override IEnumerable<Diagnostic> Check(ImageReading image)
    {
        var stages = image.Stages;
        var final = stages.FindIndex(static s => s.Use.Name == AttributeNames.RuntimeStage);
        if (final < 0 || image.Settings.Target is not null || stages[stages.Count - 1].Use.Name == AttributeNames.RuntimeStage)
        {
            return [];
        }

        var last = (From)stages[stages.Count - 1].From.Instruction;
        return [At(stages[final].Use.Syntax.GetLocation(), [stages[stages.Count - 1].Use.Syntax.GetLocation()], last.Name ?? last.Image)];
    }
}
