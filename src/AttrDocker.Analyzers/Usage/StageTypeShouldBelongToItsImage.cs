using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Usage;

internal sealed class StageTypeShouldBelongToItsImage : UsageRule
{
    public const string Id = "ADK0019";

    public override RuleDescriptor Rule { get; } = Error(
        Id,
        "Type used as a stage should be a stage of the same image",
        "'{0}' is no stage of this image. Name a class that is nested in the [Image] class and bears [BuildStage], [Stage] or [RuntimeStage]{1}.");

    public override IEnumerable<Diagnostic> Check(ImageReading image) => image.ForeignTypes.Select(foreign =>
        At(foreign.Syntax, foreign.Type.Name, Stages(image)));

    private static string Stages(ImageReading image)
    {
        var names = image.Declaration.Groups.Skip(1).Where(static g => g.Uses.Any(static u => u.OpensStage)).Select(static g => "'" + g.Symbol.Name + "'").ToList();
        return names.Count == 0 ? "" : ", such as " + string.Join(" or ", names.Take(2));
    }
}
