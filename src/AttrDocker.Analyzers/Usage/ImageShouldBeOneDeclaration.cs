using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Usage;

internal sealed class ImageShouldBeOneDeclaration : UsageRule
{
    public const string Id = "ADK0012";

    public override RuleDescriptor Rule { get; } = Error(
        Id,
        "Attributes of an image should stand on one declaration",
        "The image of {0} is described at {1} and at {2}. Put all of its attributes on one declaration, because only there their order is defined.");

    public override IEnumerable<Diagnostic> Check(ImageReading image)
    {
        if (image.Declaration.FirstOnAnotherDeclaration() is not { } other)
        {
            return [];
        }

        var first = image.Declaration.Groups[0].Uses[0].Syntax.GetLocation();
        var second = other.Syntax.GetLocation();
        return [At(second, [first], image.Declaration.Description, Describe(first), Describe(second))];
    }

    private static string Describe(Location location)
    {
        var line = location.GetLineSpan();
        var path = line.Path.Substring(line.Path.LastIndexOfAny(['/', '\\']) + 1);
        return path + " line " + (line.StartLinePosition.Line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
