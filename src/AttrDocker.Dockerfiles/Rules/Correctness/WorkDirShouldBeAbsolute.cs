namespace AttrDocker.Dockerfiles.Rules.Correctness;

/// <summary>The first <c>WORKDIR</c> of a stage, if it is relative, goes on from a folder that the base image chose.</summary>
public sealed class WorkDirShouldBeAbsolute : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK2023";

    private static readonly RuleDescriptor Absolute = new(
        Id,
        "WORKDIR should be absolute",
        "The working folder '{0}' is relative, so where it is depends on the base image. Begin with the root, such as '/{1}'.",
        RuleCategory.Correctness,
        RuleSeverity.Warning);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => Absolute;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var workDir in context.Instructions<WorkDir>())
        {
            if (workDir.ValueOf(workDir.Instruction.Path) is { } path && !IsAbsolute(path) && !context.WorkingFolders.Any(workDir.Place))
            {
                var name = path.TrimStart('.', '/');
                yield return new(Absolute, workDir.Place.At(Part.Value), [workDir.Instruction.Path, name.Length == 0 ? "app" : name]);
            }
        }
    }

    // A drive is Windows, where a folder may begin with a backslash too.
    private static bool IsAbsolute(string path) => path.Length > 0 && (path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':' && char.IsLetter(path[0])));
}
