using AttrDocker.Dockerfiles.Images;

namespace AttrDocker.Dockerfiles.Rules;

/// <summary>The commands of the instructions that have one.</summary>
internal static class Commands
{
    /// <summary>What an instruction executes; <see langword="null"/> where it executes nothing.</summary>
    public static Command? Of(Instruction instruction) => instruction switch
    {
        Run run => run.Command,
        Cmd cmd => cmd.Command,
        Entrypoint entrypoint => entrypoint.Command,
        HealthCheck check => check.Test,
        _ => null,
    };

    /// <summary>An instruction that has a command, with another one.</summary>
    public static Instruction With(Instruction instruction, Command command) => instruction switch
    {
        Run run => run with { Command = command },
        Cmd cmd => cmd with { Command = command },
        HealthCheck check => check with { Test = command },
        _ => ((Entrypoint)instruction) with { Command = command },
    };

    /// <summary>Whether a <c>CMD</c> of a stage is arguments: what an entry point makes of them (<c>sh -c</c>) is its own affair.</summary>
    public static bool HaveEntrypoint(RuleContext context, int stage) =>
        (context.Bases[stage]?.Chain ?? [stage]).Any(link => context.Dockerfile.Stages[link].Instructions.Any(static i => i is Entrypoint));

    /// <summary>Whether anything in the file says that its commands are for Windows.</summary>
    public static bool AreForWindows(RuleContext context) =>
        context.Dockerfile.Directives.Escape == '`'
        || context.Stages().Any(static from => BaseImageFacts.IsWindows(from.Scope.Expand(from.Instruction.Image, from.Escape).Value));
}
