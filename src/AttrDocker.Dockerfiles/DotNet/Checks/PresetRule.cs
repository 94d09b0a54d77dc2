using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.DotNet.Checks;

/// <summary>A rule on what a .NET image is asked for: whether it fits the project.</summary>
internal abstract class PresetRule
{
    /// <summary>What is constant about it.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>Looks at an image.</summary>
    public abstract IEnumerable<PresetFinding> Check(PresetContext preset);

    /// <summary>A finding of this rule.</summary>
    protected PresetFinding At(PresetArgument argument, params string[] words) => new(Descriptor, argument, words.ToEquatableArray());
}
