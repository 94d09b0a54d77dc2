using AttrDocker.Analyzers.Application.Code;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Application.Rules;

/// <summary>In a container, localhost is the container itself: nobody outside reaches what listens there, whatever ports are published.</summary>
internal sealed class AppShouldNotListenOnLocalhostAlone : AppRule
{
    public const string Id = "ADK6008";

    public override RuleDescriptor Rule { get; } = new(
        Id,
        "App should not listen on localhost alone",
        "In the container of {0} the app listens on localhost alone ({1}), which nobody outside of it reaches. Listen on any address, such as 'http://*:{2}'.",
        RuleCategory.Application,
        RuleSeverity.Warning);

    public override IEnumerable<Diagnostic> Check(AppImage image, AppCode code)
    {
        if (Listening.Of(image, code) is { } listening && listening.Addresses.All(static a => a.IsLocal))
        {
            yield return At(listening.Location, [image.LocationOf(image.BasePlace)], image.Owner, listening.Why, listening.Addresses[0].Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }
}
