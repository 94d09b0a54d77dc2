using AttrDocker.Analyzers.Generation;
using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Usage;

internal sealed class ImagePathShouldBeRelative : UsageRule
{
    public const string Id = "ADK0020";

    public override RuleDescriptor Rule { get; } = Error(
        Id,
        "The path of an image should be a relative path of a file",
        "'{0}' cannot be the path of a Dockerfile. Give a path relative to the project's folder with '/' between folders, such as \"docker/app.Dockerfile\".");

    public override IEnumerable<Diagnostic> Check(ImageReading image) => ImagePath.IsValid(image.Settings.Path)
        ? []
        : [At(image.Declaration.Image!.Positional("path")?.Expression ?? (SyntaxNode)image.Declaration.Image.Syntax, image.Settings.Path)];
}
