using AttrDocker.Dockerfiles.Images;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Security;

/// <summary>A container that runs as root hands an attacker the container whole, and what is mounted into it.</summary>
/// <remarks>Programs that change the user themselves, and scripts that might, are not reported.</remarks>
public sealed class FinalStageShouldLeaveRoot : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK4002";

    private static readonly string[] Changers = ["gosu", "su-exec", "setpriv", "su", "sudo", "runuser", "chroot", "tini", "dumb-init", "s6-svscan", "supervisord", "init"];

    private static readonly RuleDescriptor LeaveRoot = new(
        Id,
        "Final stage should leave root",
        "The container runs as root, because '{0}' does and no USER changes that. {1}",
        RuleCategory.Security,
        RuleSeverity.Info)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => LeaveRoot;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var stage in context.FinalStages)
        {
            if (context.Bases[stage] is not { Facts.User: BaseImageFacts.Root } start || HasUser(context, start)
                || ContainerCommand.Of(context, stage) is not { } command || ChangesUser(command))
            {
                continue;
            }

            var hasAppUser = start.Facts.Variable("APP_UID") is not null;
            yield return new(LeaveRoot, new(stage, Place.From, Part.Image), [start.Image, Advice(hasAppUser)])
            {
                Edits = hasAppUser ? [new InsertInstruction(End(context.Dockerfile.Stages[stage], stage), new User("$APP_UID"))] : [],
                EditTitle = hasAppUser ? "Run as $APP_UID" : null,
            };
        }
    }

    private static bool HasUser(RuleContext context, StageBase start) =>
        start.Chain.Any(stage => context.Dockerfile.Stages[stage].Instructions.Any(static i => i is User));

    private static bool ChangesUser(ContainerCommand command) =>
        Changers.Contains(command.Program) || command.Program.EndsWith(".sh", StringComparison.Ordinal) || command.Program.Contains("entrypoint");

    /// <summary>Before the instructions that say what to run, so that everything else still is done as root.</summary>
    private static Place End(Stage stage, int index)
    {
        var end = stage.Instructions.Count;
        while (end > 0 && stage.Instructions[end - 1] is Entrypoint or Cmd)
        {
            end--;
        }

        return new(index, end);
    }

    private static string Advice(bool hasAppUser) =>
        hasAppUser ? "Add USER $APP_UID, the user that .NET images have for it." : "Add a USER with a number, such as 10001.";
}
