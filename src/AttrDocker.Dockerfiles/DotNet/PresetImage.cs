using AttrDocker.Dockerfiles.DotNet.Checks;

namespace AttrDocker.Dockerfiles.DotNet;

/// <summary>A .NET image, whole.</summary>
/// <param name="Dockerfile">What it says; <see langword="null"/> where the project has no image.</param>
/// <param name="Context">The build context, seen from the project's folder.</param>
/// <param name="IgnoreFile">The text of its ignore file, without a heading.</param>
/// <param name="Stages">Where its stages come from, in their order.</param>
/// <param name="Findings">What is wrong.</param>
internal sealed record PresetImage(
    Dockerfile? Dockerfile,
    string Context,
    string IgnoreFile,
    IReadOnlyList<StageOrigin> Stages,
    IReadOnlyList<PresetFinding> Findings)
{
    /// <summary>Whether nothing is wrong that would make the image another one than was asked for.</summary>
    public bool IsWhole => Dockerfile is not null && Findings.All(static finding => finding.Rule.Severity != Rules.RuleSeverity.Error);
}

/// <summary>Where a stage of a .NET image comes from.</summary>
/// <param name="Kind">Which stage it is.</param>
/// <param name="InOutline">Its position in the outline; <see langword="null"/> where the attributes add nothing to it.</param>
/// <param name="Instructions">The positions of its instructions in the outline's stage; <see langword="null"/> for what the preset adds.</param>
internal sealed record StageOrigin(StageKind Kind, int? InOutline, IReadOnlyList<int?> Instructions);

/// <summary>The stages of a .NET image.</summary>
internal enum StageKind
{
    /// <summary>One that the attributes describe.</summary>
    Own,

    /// <summary>The one that restores and publishes.</summary>
    Build,

    /// <summary>The one that runs the app.</summary>
    Final,
}
