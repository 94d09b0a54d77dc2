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
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var use in UndefinedVariables.Of(context))
        {
            if (IsGlobal(use.Name, context))
            {
                yield return Report(use.Name, use.Word.Place, context);
            }
        }

        foreach (var read in UnsetShellVariables.Of(context))
        {
            if (IsGlobal(read.Name, context) && !MayBeOfTheImage(read, context))
            {
                yield return Report(read.Name, read.Place, context);
            }
        }
    }

    /// <summary>Whether <c>FROM</c> could use a name.</summary>
    internal static bool IsGlobal(string name, RuleContext context) => context.Scopes.Globals[name] is not null;

    // An image that is chosen by its version often has that in its environment, too: FROM acme/tool:$TOOL_VERSION.
    private static bool MayBeOfTheImage(UnsetShellVariable read, RuleContext context)
    {
        var start = read.Instruction.Stage;
        while (context.Graph.BaseOf(start) is { } below)
        {
            start = below;
        }

        var from = context.Dockerfile.Stages[start].From;
        return !read.Scope.IsComplete && new WordUse(new(start, Place.From), from.Image).Names(context.Dockerfile.Directives.Escape).Contains(read.Name);
    }

    private static Finding Report(string name, Place place, RuleContext context) => new(Redeclared, place, [name])
    {
        Edits = [new InsertInstruction(new(place.Stage, 0), new Arg([new(name)]))],
        EditTitle = $"Declare '{name}' in the stage",
        Related = context.Scopes.Globals[name]!.Declaration is { } declaration ? [declaration] : [],
    };
}
