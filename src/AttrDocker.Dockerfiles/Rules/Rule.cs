namespace AttrDocker.Dockerfiles.Rules;

/// <summary>
/// One rule: a pure function from a model to findings. It knows nothing of C# or of files, so the same rule serves
/// attributes and Dockerfile text.
/// </summary>
public abstract class Rule
{
    /// <summary>What is constant about it.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>Looks at a Dockerfile.</summary>
    /// <returns>What it found, in the order of the file; nothing where all is well.</returns>
    public abstract IEnumerable<Finding> Check(RuleContext context);
}
