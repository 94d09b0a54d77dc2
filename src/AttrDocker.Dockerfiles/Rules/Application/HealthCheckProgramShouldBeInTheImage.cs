using AttrDocker.Dockerfiles.Images;
using AttrDocker.Dockerfiles.Scripts;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Application;

/// <summary>A health check that calls <c>curl</c> or <c>wget</c> where there is none fails for ever: the container never becomes healthy.</summary>
public sealed class HealthCheckProgramShouldBeInTheImage : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK6002";

    private static readonly RuleDescriptor InTheImage = new(
        Id,
        "Health check program should be in the image",
        "The health check calls '{0}', which '{1}' does not have, so the container is never healthy. {2}",
        RuleCategory.Application,
        RuleSeverity.Warning);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => InTheImage;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        for (var stage = 0; stage < context.Dockerfile.Stages.Count; stage++)
        {
            if (context.Bases[stage] is not { } start)
            {
                continue;
            }

            var instructions = context.Dockerfile.Stages[stage].Instructions;
            for (var i = 0; i < instructions.Count; i++)
            {
                if (instructions[i] is HealthCheck { Test: { } test } && ProgramOf(test) is { } program && start.Facts.Lacks.HasFlag(program.Content)
                    && !NeedsMissingShell(test, start.Facts) && !MayHave(context, start, stage, program.Name))
                {
                    yield return new(InTheImage, CommandPlaces.Of(new(stage, i), test, program.Name), [program.Name, start.Image, Advice(start.Facts, program.Name)]);
                }
            }
        }
    }

    /// <summary>The program that the check starts with; what comes after <c>||</c> is another way, which may work.</summary>
    private static (string Name, ImageContents Content)? ProgramOf(Command test)
    {
        var commands = ShellScript.Of(test).Commands.ToList();
        return commands.Exists(static c => c.IsConditional && c.Name is "curl" or "wget") ? null : commands.Find(static c => c.Name is "curl" or "wget")?.Name switch
        {
            "curl" => ("curl", ImageContents.Curl),
            "wget" => ("wget", ImageContents.Wget),
            _ => null,
        };
    }

    private static bool NeedsMissingShell(Command test, BaseImageFacts facts) => test is ShellForm && facts.Lacks.HasFlag(ImageContents.Shell);

    // The check is run in the end, when the stages that are built on this one have added theirs.
    private static bool MayHave(RuleContext context, StageBase start, int stage, string program) =>
        StageAdditions.Of(context, start.Chain.Concat(context.Bases.BuiltOn(stage)).Distinct()).MayHave(program);

    private static string Advice(BaseImageFacts facts, string program) =>
        program == "curl" && facts.Has.HasFlag(ImageContents.Wget) ? "Call 'wget -q -O /dev/null', which it has."
        : facts.Lacks.HasFlag(ImageContents.Shell) ? "Let the app check itself, or copy a program that does."
        : $"Install '{program}', or let the app check itself.";
}
