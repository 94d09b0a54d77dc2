using AttrDocker.Dockerfiles.Editing;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Completion.Offers;

/// <summary>Names of variables, each with the line that declares it.</summary>
internal static class VariableOffers
{
    /// <summary>The variables that a reference can mean.</summary>
    /// <param name="context">The image.</param>
    /// <param name="scope">The variables at the place.</param>
    /// <param name="sees">Which of them can be used there.</param>
    /// <param name="closing">What closes the reference.</param>
    public static IReadOnlyList<Offer> Of(RuleContext context, Scope scope, Func<Variable, bool> sees, string closing) =>
        [.. scope.Variables.Where(sees).Select(variable => Of(context, variable, closing))];

    /// <summary>What an <c>ARG</c> of a stage makes known there: global arguments, and those on platforms.</summary>
    public static IReadOnlyList<Offer> Declarable(RuleContext context, Place place) =>
        place.Stage >= 0 && context.Dockerfile.InstructionAt(place) is Arg
            ? [.. context.Scopes.Globals.Variables.Select(variable => Of(context, variable, ""))]
            : [];

    private static Offer Of(RuleContext context, Variable variable, string closing)
    {
        var declaration = variable.Declaration is { } place ? context.Dockerfile.InstructionAt(place) : null;
        return new(variable.Name + closing, variable.Name, OfferKind.Variable)
        {
            Hint = variable.Value ?? "",
            Description = declaration is not null ? DockerfileLine.Of(declaration, context.Dockerfile)
                : variable.Kind == VariableKind.Image ? "The base image sets it."
                : "The builder sets it.",
        };
    }
}
