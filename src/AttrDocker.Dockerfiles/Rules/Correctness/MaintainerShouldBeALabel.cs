using AttrDocker.Dockerfiles.Editing;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary><c>MAINTAINER</c> is deprecated since 2017; a label says the same, and tools find it.</summary>
public sealed class MaintainerShouldBeALabel : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2042";

    private const string LabelName = "org.opencontainers.image.authors";

    private static readonly RuleDescriptor ALabel = new(
        Id,
        "MAINTAINER should be a label",
        "MAINTAINER is deprecated. Write 'LABEL " + LabelName + "=\"{0}\"'.",
        RuleCategory.Correctness,
        RuleSeverity.Warning);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => ALabel;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context) =>
        from found in context.Dockerfile.Instructions()
        let maintainer = found.Instruction as Maintainer
        where maintainer is not null
        select new Finding(ALabel, found.Place, [maintainer.Name])
        {
            Edits = [new ReplaceInstruction(found.Place, new Label([new(LabelName, Word.FromLiteral(maintainer.Name))]) { Comment = maintainer.Comment })],
            EditTitle = "Change to a label",
        };
}
