using AttrDocker.Dockerfiles.Editing;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Completion.Offers;

/// <summary>How variables are expanded in a place: by the builder, or by the shell that runs the command.</summary>
/// <param name="Scope">The variables there.</param>
/// <param name="Sees">Which of them can be used.</param>
/// <param name="IsQuoted">Whether what comes after a text is in single quotes, which keep a shell from expanding.</param>
internal sealed record Expansions(Scope Scope, Func<Variable, bool> Sees, Func<string, bool> IsQuoted)
{
    /// <summary>The expansion in a place, or <see langword="null"/> where nothing is expanded.</summary>
    public static Expansions? At(RuleContext context, Place place)
    {
        var scope = context.Scopes.Before(place.Whole);
        return context.Dockerfile.InstructionAt(place) switch
        {
            From when place.Part is Part.Image or Part.Platform => OfBuilder(scope),
            Run { Command: ShellForm } when place.Part == Part.Command => OfShell(scope, static _ => true),
            // Build arguments are gone when the container runs.
            Cmd { Command: ShellForm } or Entrypoint { Command: ShellForm } or HealthCheck { Test: ShellForm } when place.Part == Part.Command =>
                OfShell(scope, static variable => variable.Kind is VariableKind.Environment or VariableKind.Image),
            Expose when place.Part == Part.Value => OfBuilder(scope),
            { } instruction when WordUse.Of(instruction, place.Whole).Any(word => word.Place == place && word.Text.Length > 0) => OfBuilder(scope, place),
            _ => null,
        };
    }

    // Of global arguments, the later ones are not known yet; a default can use what stands before.
    private static Expansions OfBuilder(Scope scope, Place? place = null) =>
        new(scope, variable => place is not { Stage: Place.Globals } own || variable.Declaration is not { } declared || declared.Instruction < own.Instruction, static _ => false);

    private static Expansions OfShell(Scope scope, Func<Variable, bool> sees) => new(scope, sees, IsInSingleQuotes);

    private static bool IsInSingleQuotes(string script)
    {
        var quote = '\0';
        for (var i = 0; i < script.Length; i++)
        {
            if (script[i] == '\\' && quote != '\'')
            {
                i++;
            }
            else if (quote == '\0' && script[i] is '\'' or '"')
            {
                quote = script[i];
            }
            else if (script[i] == quote)
            {
                quote = '\0';
            }
        }

        return quote == '\'';
    }
}
