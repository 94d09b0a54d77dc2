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
        RuleSeverity.Warning)
    {
        HasSuggestions = true,
    };

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
            yield return At(
                image, image.LocationOf(exposed[0].Place), [listening.Location],
                exposed.Count == 1 ? Mends(exposed[0].Place, exposed[0].Port!.Value, listening) : [],
                exposed[0].Text, listening.Ports, listening.Why);
        }
    }

    /// <summary>To expose what is listened on; and where nothing but the base image says that port, to listen on what is exposed.</summary>
    private static IEnumerable<Suggestion> Mends(Place exposed, int port, Listening listening)
    {
        if (listening.Addresses.Select(static a => a.Port).Distinct().ToList() is [_])
        {
            yield return new($"Expose {listening.Ports}", [new ReplaceInstruction(exposed.Whole, new Expose([listening.Ports]))]);
        }

        if (listening.Variable == Listening.PortsVariable)
        {
            var number = port.ToString(CultureInfo.InvariantCulture);
            yield return new($"Listen on {number}", [new InsertInstruction(exposed.Whole, new Env([new(Listening.PortsVariable, number)]))]);
        }
    }

    private static int? Number(string port) =>
        int.TryParse(port.EndsWith("/tcp", StringComparison.OrdinalIgnoreCase) ? port.Substring(0, port.Length - "/tcp".Length) : port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
