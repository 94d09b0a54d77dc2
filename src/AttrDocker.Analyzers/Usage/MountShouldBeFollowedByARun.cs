using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Usage;

internal sealed class MountShouldBeFollowedByARun : UsageRule
{
    public const string Id = "ADK0011";

    public override RuleDescriptor Rule { get; } = Error(
        Id,
        "Mount should be followed by a run",
        "[{0}] has no [Run] after it in its stage. A mount belongs to the next [Run] or [RunExec]: put it right before the one that needs it.");

    public override IEnumerable<Diagnostic> Check(ImageReading image) => image.LooseMounts.Select(mount => At(mount.Syntax, mount.Name));
}
