using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Scripts;

namespace AttrDocker.Dockerfiles.Variables;

/// <summary>The variables that commands of <c>RUN</c> in shell form read, and that neither the file nor the script sets at that point.</summary>
/// <remarks>An image of which nothing is known may still set them.</remarks>
internal static class UnsetShellVariables
{
    /// <summary>Each read with the scope that it stands in, which is to be asked at once; one for each name and command.</summary>
    public static IEnumerable<UnsetShellVariable> Of(RuleContext context)
    {
        var dockerfile = context.Dockerfile;
        if (Commands.AreForWindows(context))
        {
            yield break;
        }

        var hasShell = new bool[dockerfile.Stages.Count];
        for (var stage = 0; stage < hasShell.Length; stage++)
        {
            // Another shell reads other variables, and a login shell sets some.
            hasShell[stage] = (context.Graph.BaseOf(stage) is { } start && hasShell[start]) || dockerfile.Stages[stage].Instructions.Any(static i => i is Shell);
            if (hasShell[stage] || !dockerfile.Stages[stage].Instructions.Any(static i => i is Run { Command: ShellForm shell } && UnsetReads.MayHaveAny(shell)))
            {
                continue;
            }

            foreach (var (place, instruction, scope) in context.Scopes.Walk(stage))
            {
                if (instruction is Run { Command: ShellForm shell } run)
                {
                    foreach (var name in UnsetReads.Of(shell))
                    {
                        if (scope[name] is null && !IsSetByOthers(name, run))
                        {
                            yield return new(place, shell, name, scope);
                        }
                    }
                }
            }
        }
    }

    private static bool IsSetByOthers(string name, Run run) => ShellEnvironment.Has(name)
        || PredefinedArguments.Proxy.Contains(name) || PredefinedArguments.Scan.Contains(name)
        || run.Mounts.Any(mount => mount is SecretMount { Env: { } variable } && (variable == name || variable.Contains("$")));
}

/// <summary>A variable that a command reads, but that is not set.</summary>
/// <param name="Instruction">The instruction.</param>
/// <param name="Command">Its command.</param>
/// <param name="Name">The variable's name.</param>
/// <param name="Scope">The variables before the instruction.</param>
internal readonly record struct UnsetShellVariable(Place Instruction, ShellForm Command, string Name, Scope Scope)
{
    /// <summary>The first line that reads it, or the heredoc.</summary>
    public Place Place
    {
        get
        {
            for (var i = 0; i < Command.Lines.Count; i++)
            {
                if (UnsetReads.Has(Command.Lines[i], Name))
                {
                    return Instruction.At(Part.Command, i);
                }
            }

            return Instruction.At(Part.Heredoc);
        }
    }
}
