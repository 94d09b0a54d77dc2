using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>An <c>ARG</c> before the first <c>FROM</c> is for <c>FROM</c> alone; a stage sees it once it declares it, too. The same holds for <c>TARGETARCH</c> and its kind.</summary>
public sealed class GlobalArgumentShouldBeRedeclared : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2021";

    private static readonly RuleDescriptor Redeclared = new(
        Id,
        "Global argument should be redeclared",
        "The build argument '{0}' is empty here, because this stage does not declare it. Add 'ARG {0}' to the stage.",
        RuleCategory.Correctness,
        RuleSeverity.Warning)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Redeclared;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context) =>
        from use in UndefinedVariables.Of(context)
        where IsGlobal(use.Name, context)
        select new Finding(Redeclared, use.Word.Place, [use.Name])
        {
            Edits = [new InsertInstruction(new(use.Word.Place.Stage, 0), new Arg([new(use.Name)]))],
            EditTitle = $"Declare '{use.Name}' in the stage",
            Related = context.Scopes.Globals[use.Name]!.Declaration is { } declaration ? [declaration] : [],
        };

    /// <summary>Whether <c>FROM</c> could use a name.</summary>
    internal static bool IsGlobal(string name, RuleContext context) => context.Scopes.Globals[name] is not null;
}
