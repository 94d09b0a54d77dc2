using AttrDocker.Dockerfiles.Editing;
using AttrDocker.Dockerfiles.Variables;
using AttrDocker.Dockerfiles.Writing;

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
        "MAINTAINER is deprecated. Write '{0}'.",
        RuleCategory.Correctness,
        RuleSeverity.Warning)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => ALabel;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var (place, instruction) in context.Dockerfile.Instructions())
        {
            if (instruction is not Maintainer maintainer)
            {
                continue;
            }

            var label = new Label([new(LabelName, Word.FromLiteral(maintainer.Name))]);
            if (Written(label, context.Dockerfile.Directives.Escape) is { } line)
            {
                yield return new(ALabel, place, [line])
                {
                    Edits = [new ReplaceInstruction(place, label with { Comment = maintainer.Comment })],
                    EditTitle = "Change to a label",
                };
            }
        }
    }

    // Of a name that no label can carry another rule speaks.
    private static string? Written(Label label, char escape)
    {
        try
        {
            return DockerfileWriter.WriteInstruction(label, escape).TrimEnd('\n');
        }
        catch (UnwritableValueException)
        {
            return null;
        }
    }
}
