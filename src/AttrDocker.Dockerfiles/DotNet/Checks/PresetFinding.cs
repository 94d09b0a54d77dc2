using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.DotNet.Checks;

/// <summary>What is wrong with a .NET image.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Argument">What it concerns.</param>
/// <param name="Words">The values for the rule's message format.</param>
internal sealed record PresetFinding(RuleDescriptor Rule, PresetArgument Argument, EquatableArray<string> Words);

/// <summary>The arguments of attributes that the preset follows, by the names of their properties.</summary>
internal enum PresetArgument
{
    /// <summary>None of them: the project.</summary>
    None,

    /// <summary>The family of the final stage's image.</summary>
    Family,

    /// <summary>Whether files are copied with <c>--parents</c>.</summary>
    Parents,

    /// <summary>Whether .NET tools are restored.</summary>
    RestoreTools,

    /// <summary>The build context, which is said of the whole image.</summary>
    Context,
}
