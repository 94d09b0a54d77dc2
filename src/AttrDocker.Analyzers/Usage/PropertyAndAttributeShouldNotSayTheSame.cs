using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Usage;

internal sealed class PropertyAndAttributeShouldNotSayTheSame : UsageRule
{
    public const string Id = "ADK0017";

    private static readonly (string Property, string[] Attributes)[] Pairs =
    [
        ("WorkDir", ["WorkDir"]),
        ("User", ["User"]),
        ("StopSignal", ["StopSignal"]),
        ("Entrypoint", ["Entrypoint", "EntrypointShell"]),
        ("Cmd", ["Cmd", "CmdShell"]),
    ];

    public override RuleDescriptor Rule { get; } = new(
        Id,
        "A property and an attribute should not say the same",
        "{0} is set by the property '{1}' of the stage and by [{2}]. Remove one of them; if both are meant, use attributes, which keep their order.",
        RuleCategory.Usage,
        RuleSeverity.Warning);

    public override IEnumerable<Diagnostic> Check(ImageReading image) => image.Stages.SelectMany(Check);

    private IEnumerable<Diagnostic> Check(StageReading stage)
    {
        foreach (var (property, attributes) in Pairs)
        {
            if (stage.Use.Named(property) is not null && stage.Attributes.FirstOrDefault(a => attributes.Contains(a.Name)) is { } attribute)
            {
                yield return Twice(stage, property.ToUpperInvariant(), property, attribute);
            }
        }

        foreach (var property in new[] { "Port", "Ports" })
        {
            if (stage.Use.Named(property) is { } ports && Exposing(stage, ports) is { } attribute)
            {
                yield return Twice(stage, "EXPOSE", property, attribute);
            }
        }

        if (stage.Use.Named("Port") is not null && stage.Use.Named("Ports") is not null)
        {
            yield return At(stage.Use.PropertyLocation("Ports"), [stage.Use.PropertyLocation("Port")], "EXPOSE", "Ports", stage.Use.Name + "(Port = …)");
        }
    }

    /// <summary>Ports add up, so only the same port is said twice.</summary>
    private static AttributeUse? Exposing(StageReading stage, ArgumentValue ports)
    {
        var numbers = ports.IsArray ? ports.Texts : [ports.Text];
        return stage.Attributes.FirstOrDefault(a =>
            a.Name == "Expose" && a.Named("Protocol") is null && a.Positional("port") is { } port && numbers.Contains(port.Text));
    }

    private Diagnostic Twice(StageReading stage, string instruction, string property, AttributeUse attribute) =>
        At(attribute.Syntax.GetLocation(), [stage.Use.PropertyLocation(property)], instruction, property, attribute.Name);
}
