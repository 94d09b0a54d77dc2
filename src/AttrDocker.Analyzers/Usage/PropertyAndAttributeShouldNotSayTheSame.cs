using AttrDocker.Analyzers.Analysis;
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
        "Property and attribute should not say the same",
        "{0} is set by the property '{1}' of the stage and by {2}. Remove one of them; if both are meant, use attributes, which keep their order.",
        RuleCategory.Usage,
        RuleSeverity.Warning);

    public override IEnumerable<Diagnostic> Check(ImageReading image) => image.Stages.SelectMany(stage => Settings(stage).Concat(Ports(stage)));

    private IEnumerable<Diagnostic> Settings(StageReading stage)
    {
        foreach (var (property, attributes) in Pairs)
        {
            var repeats = stage.Attributes.Where(a => attributes.Contains(a.Name)).ToList();
            if (stage.Use.Named(property) is { } value && repeats.Count > 0)
            {
                yield return Twice(stage, property.ToUpperInvariant(), property, repeats[0], isRepeated: Decides(property, stage, repeats) is { } last && Equal(value, last));
            }
        }
    }

    private IEnumerable<Diagnostic> Ports(StageReading stage)
    {
        var (port, ports) = (stage.Use.Named("Port"), stage.Use.Named("Ports"));
        if (port is { } one && Exposing(stage, [one.Text]) is { } attribute)
        {
            yield return Twice(stage, "EXPOSE", "Port", attribute, isRepeated: true);
        }

        if (ports is { } several && Exposing(stage, several.Texts) is { } repeating)
        {
            yield return Twice(stage, "EXPOSE", "Ports", repeating, isRepeated: several.Texts.Count == 1);
        }

        if (port is { } single && ports is { } all)
        {
            var fix = all.Texts.Contains(single.Text) ? Removal(stage, "Port") : null;
            yield return At(stage.Use.PropertyLocation("Ports"), [stage.Use.PropertyLocation("Port")], fix, "EXPOSE", "Ports", "the property 'Port'");
        }
    }

    /// <summary>Ports add up, so only the same port is said twice.</summary>
    private static AttributeUse? Exposing(StageReading stage, EquatableArray<string> ports) => stage.Attributes.FirstOrDefault(a =>
        a.Name == "Expose" && a.Named("Protocol") is null && a.Positional("port") is { } port && ports.Contains(port.Text));

    /// <summary>
    /// The attribute after which the property makes no difference, or <see langword="null"/>: the last one, but for the working
    /// directory, on which everything in between depends, the first one, and only where nothing is in between.
    /// </summary>
    private static AttributeUse? Decides(string property, StageReading stage, List<AttributeUse> repeats) => property != "WorkDir"
        ? repeats[repeats.Count - 1]
        : stage.Attributes[0].Name == "WorkDir" ? repeats[0] : null;

    private static bool Equal(ArgumentValue property, AttributeUse attribute) => attribute.Name switch
    {
        "WorkDir" => property.Text == attribute.Positional("path")?.Text,
        "User" => property.Text == attribute.Positional("user")?.Text,
        "StopSignal" => property.Text == attribute.Positional("signal")?.Text,
        "Entrypoint" or "Cmd" => property.Texts == attribute.Positional("argv")?.Texts,
        _ => false,
    };

    private Diagnostic Twice(StageReading stage, string instruction, string property, AttributeUse attribute, bool isRepeated) => At(
        attribute.Syntax.GetLocation(),
        [stage.Use.PropertyLocation(property)],
        isRepeated ? Removal(stage, property) : null,
        instruction,
        property,
        "[" + attribute.Name + "]");

    private static FixData Removal(StageReading stage, string property) =>
        new($"Remove the property '{property}'", [new RemoveArgument(stage.Use.PropertyLocation(property), property)]);
}
