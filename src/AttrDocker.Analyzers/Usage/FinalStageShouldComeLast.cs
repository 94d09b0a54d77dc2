using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.DotNet.Stages;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Usage;

internal sealed class FinalStageShouldComeLast : UsageRule
{
    public const string Id = "ADK0015";

    public override RuleDescriptor Rule { get; } = Error(
        Id,
        "Final stage should come last",
        "[{1}] is not the last stage, but a build without a target makes the last one, '{0}'. Move [{1}] with its instructions to the end.");

    public override IEnumerable<Diagnostic> Check(ImageReading image)
    {
        var stages = image.Stages;
        var final = stages.FindIndex(static s => s.Use.OpensFinalStage);
        if (final < 0 || image.Settings.Target is not null || stages[stages.Count - 1].Use.OpensFinalStage)
        {
            return [];
        }

        var last = stages[stages.Count - 1];
        return [At(stages[final].Use.Syntax.GetLocation(), [last.Use.Syntax.GetLocation()], NameOf(last), stages[final].Use.Name)];
    }

    private static string NameOf(StageReading stage)
    {
        var from = (From)stage.From.Instruction;
        return from.Name ?? (from.Image.Length > 0 ? from.Image : BuildStage.DefaultName);
    }
}
