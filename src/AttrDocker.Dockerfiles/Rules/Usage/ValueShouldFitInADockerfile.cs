using AttrDocker.Dockerfiles.Writing;

namespace AttrDocker.Dockerfiles.Rules.Usage;

/// <summary>A value that no Dockerfile can carry in its place, such as a line break in the key of a label.</summary>
public sealed class ValueShouldFitInADockerfile : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK0018";

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new(
        Id,
        "Value should fit in a Dockerfile",
        "This value of {0} cannot be written in a Dockerfile: {1}. Change it, or nothing is generated.",
        RuleCategory.Usage,
        RuleSeverity.Error);

    /// <inheritdoc/>
    /// <remarks>
    /// Of the names of stages <see cref="Graph.StageNameShouldBeValid"/> speaks, which is stricter and knows a better one; of an image that is
    /// empty <see cref="Correctness.ImageReferenceShouldBeValid"/>.
    /// </remarks>
    public override IEnumerable<Finding> Check(RuleContext context) => DockerfileWriter.FindUnwritable(context.Dockerfile)
        .Where(value => value.Place.Part != Part.StageName && !IsEmptyImage(value.Place, context.Dockerfile))
        .Select(value => new Finding(Descriptor, value.Place, [Keyword(context.Dockerfile, value.Place), value.Reason.TrimEnd('.')]));

    private static bool IsEmptyImage(Place place, Dockerfile dockerfile) => place.Part == Part.Image && dockerfile.Stages[place.Stage].From.Image.Length == 0;

    private static string Keyword(Dockerfile dockerfile, Place place) => place switch
    {
        (Place.Globals, Place.From, _, _) => "the file's head",
        (Place.Globals, _, _, _) => dockerfile.Globals[place.Instruction].Keyword,
        (_, Place.From, _, _) => "FROM",
        _ => dockerfile.Stages[place.Stage].Instructions[place.Instruction].Keyword,
    };
}
