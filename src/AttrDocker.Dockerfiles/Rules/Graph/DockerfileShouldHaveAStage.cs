namespace AttrDocker.Dockerfiles.Rules.Graph;

/// <summary>A Dockerfile without <c>FROM</c> builds nothing.</summary>
public sealed class DockerfileShouldHaveAStage : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK1015";

    private static readonly RuleDescriptor HasStage = new(
        Id,
        "Dockerfile should have a stage",
        "The Dockerfile has no stage. Begin one with 'FROM image'.",
        RuleCategory.Stages,
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => HasStage;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context) =>
        context.Dockerfile.Stages.IsEmpty ? [new(HasStage, new(Place.Globals, context.Dockerfile.Globals.IsEmpty ? Place.From : 0), [])] : [];
}
