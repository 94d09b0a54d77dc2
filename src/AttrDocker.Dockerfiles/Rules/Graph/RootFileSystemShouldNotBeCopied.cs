using AttrDocker.Dockerfiles.Ignore;
using AttrDocker.Dockerfiles.Images;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Graph;

/// <summary>
/// <c>COPY --from=x / /</c> writes every file of another image over this stage's: users, packages and libraries of both end up mixed. In a stage that
/// starts from <c>scratch</c> there is nothing to mix with; there it is a way to make one layer of many. An image that is not known to hold a system
/// may be made to be laid over others, as <c>tonistiigi/xx</c> is.
/// </summary>
public sealed class RootFileSystemShouldNotBeCopied : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK1014";

    private static readonly RuleDescriptor NotCopied = new(
        Id,
        "Root file system should not be copied",
        "All files of {0} are copied over those of this stage. {1}, or copy just the folders that it needs.",
        RuleCategory.Stages,
        RuleSeverity.Warning);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => NotCopied;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var reference in context.Graph.References)
        {
            if (context.Dockerfile.Stages[reference.Stage] is not { From.Image: not "scratch" } stage || reference.Place.Instruction < 0
                || stage.Instructions[reference.Place.Instruction] is not Copy { Destination: ['/', ..] } copy || !IsRoot(copy.Destination)
                || !HoldsSystem(reference, context))
            {
                continue;
            }

            for (var i = 0; i < copy.Sources.Count; i++)
            {
                if (IsRoot(copy.Sources[i]))
                {
                    yield return new(NotCopied, reference.Place.At(Part.Source, i), [Describe(reference, context), Advice(reference, context.Dockerfile)]);
                }
            }
        }
    }

    private static bool HoldsSystem(StageReference reference, RuleContext context) =>
        (reference.Target is { } stage ? context.Bases[stage]?.Facts : BaseImageFacts.Of(reference.Text)) is { Distribution: not null };

    // A source is seen from the root of the other stage, with or without a slash.
    private static bool IsRoot(string path) => path.Length > 0 && CleanPath.InContext(path).Length == 0;

    private static string Describe(StageReference reference, RuleContext context) =>
        reference.Target is { } stage ? context.Graph.DescribeInside(stage) : $"'{reference.Text}'";

    // FROM takes the name of a stage in lower case alone, and no number.
    private static string Advice(StageReference reference, Dockerfile dockerfile) =>
        reference.Target is not { } stage ? $"Begin the stage with 'FROM {reference.Text}'"
        : dockerfile.Stages[stage].Name is { } name ? $"Begin the stage with 'FROM {name.ToLowerInvariant()}'"
        : "Name that stage and begin this one with 'FROM name'";
}
