using System.Globalization;
using AttrDocker.Analyzers.Application.Code;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Application.Rules;

/// <summary>Whoever publishes the port that an image exposes reaches nothing if the app listens on another one.</summary>
internal sealed class ExposedPortShouldBeListenedOn : AppRule
{
    public const string Id = "ADK2045";

    public override RuleDescriptor Rule { get; } = new(
        Id,
        "Exposed port should be listened on",
        "The image exposes {0}, but the app listens on {1} ({2}). Expose {1}, or make the app listen on {0}.",
        RuleCategory.Correctness,
        RuleSeverity.Info);

    public override IEnumerable<Diagnostic> Check(AppImage image, AppCode code)
    {
        var exposed = image.Instructions
            .Where(static i => i.Instruction is Expose)
            .SelectMany(static i => ((Expose)i.Instruction).Ports.Select((port, index) => (Port: Number(port), Text: port, Place: i.Place.At(Part.Value, index))))
            .ToList();

        // Of several ports one may be for something else.
        if (exposed.Count > 0 && exposed.TrueForAll(static e => e.Port is not null) && Listening.Of(image, code) is { } listening
            && !exposed.Exists(e => listening.Addresses.Any(a => a.Port == e.Port)))
        {
            yield return At(image.LocationOf(exposed[0].Place), [listening.Location], exposed[0].Text, listening.Ports, listening.Why);
        }
    }

    private static int? Number(string port) =>
        int.TryParse(port.EndsWith("/tcp", StringComparison.OrdinalIgnoreCase) ? port.Substring(0, port.Length - "/tcp".Length) : port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
