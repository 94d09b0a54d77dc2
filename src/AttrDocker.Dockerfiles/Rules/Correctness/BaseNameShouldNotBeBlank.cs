using AttrDocker.Dockerfiles.Images;
using AttrDocker.Dockerfiles.Stages;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>A <c>FROM</c> whose image is blank, or ends in the middle, unless a build argument is given.</summary>
public sealed class BaseNameShouldNotBeBlank : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2018";

    private static readonly RuleDescriptor NotBlank = new(
        Id,
        "Base name should not be blank",
        "The image '{0}' is {1} unless the build argument '{2}' is given. Give 'ARG {2}' a default.",
        RuleCategory.Correctness,
        RuleSeverity.Warning);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => NotBlank;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var reference in context.Graph.References)
        {
            if (reference.Form != ReferenceForm.Base || reference.Target is not null || MissingArguments(reference, context).FirstOrDefault() is not { } missing)
            {
                continue;
            }

            var expansion = context.Scopes.Globals.Expand(reference.Written, context.Dockerfile.Directives.Escape);
            if (expansion is { IsKnown: true, Error: null, Unmatched.IsEmpty: true } && (expansion.Value.Length == 0 || !ImageReference.TryParse(expansion.Value, out _, out _)))
            {
                yield return new(NotBlank, reference.Place, [reference.Written, expansion.Value.Length == 0 ? "blank" : $"'{expansion.Value}'", missing.Name])
                {
                    Related = missing.Declaration is { } declaration ? [declaration] : [],
                };
            }
        }
    }

    /// <summary>The arguments of a <c>FROM</c> that are declared but have no value, or an empty one.</summary>
    internal static IEnumerable<Variable> MissingArguments(StageReference reference, RuleContext context) =>
        new WordUse(reference.Place, reference.Written).Names(context.Dockerfile.Directives.Escape)
            .Select(name => context.Scopes.Globals[name]).OfType<Variable>().Where(static v => v is { IsKnown: true, Value: null or "" });
}
