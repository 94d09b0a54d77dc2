using AttrDocker.Analyzers.Application.Code;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Stages;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Application.Rules;

/// <summary>Ports below 1024 are root's unless the machine says otherwise. Docker says otherwise, many clusters do not.</summary>
internal sealed class PortBelow1024ShouldBeTakenByRoot : AppRule
{
    public const string Id = "ADK6009";

    private const int FirstFree = 1024;

    public override RuleDescriptor Rule { get; } = new(
        Id,
        "Port below 1024 should be taken by root",
        "The app listens on {0} ({1}), and its container runs as '{2}', who may not do that everywhere. Listen on a port such as 8080.",
        RuleCategory.Application,
        RuleSeverity.Info);

    public override IEnumerable<Diagnostic> Check(AppImage image, AppCode code)
    {
        if (image.Owners.User is { } user && !FolderOwners.IsRoot(user) && Listening.Of(image, code) is { } listening
            && listening.Addresses.FirstOrDefault(static a => a.Port < FirstFree) is { Port: > 0 } low)
        {
            yield return At(listening.Location, [], low.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), listening.Why, user);
        }
    }
}
