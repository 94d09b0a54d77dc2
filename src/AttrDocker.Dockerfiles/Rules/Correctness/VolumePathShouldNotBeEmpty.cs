namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>A path of <c>VOLUME</c> of which nothing is left once its variables are expanded.</summary>
public sealed class VolumePathShouldNotBeEmpty : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2049";

    private static readonly RuleDescriptor NotEmpty = new(
        Id,
        "Volume path should not be empty",
        "The path '{0}' of VOLUME is empty here. Write a path, or give the variable a value.",
        RuleCategory.Correctness,
        RuleSeverity.Error);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => NotEmpty;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var volume in context.Instructions<Volume>())
        {
            for (var i = 0; i < volume.Instruction.Paths.Count; i++)
            {
                // A path that is written as nothing cannot stand in a Dockerfile at all.
                var path = volume.Instruction.Paths[i];
                if (path.Trim().Length > 0 && volume.ValueOf(path)?.Length == 0)
                {
                    yield return new(NotEmpty, volume.Place.At(Part.Value, i), [path]);
                }
            }
        }
    }
}
