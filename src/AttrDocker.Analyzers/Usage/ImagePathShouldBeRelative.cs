using AttrDocker.Analyzers.Analysis;
using AttrDocker.Analyzers.Generation;
using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AttrDocker.Analyzers.Usage;

internal sealed class ImagePathShouldBeRelative : UsageRule
{
    public const string Id = "ADK0020";

    public override RuleDescriptor Rule { get; } = Error(
        Id,
        "Path of an image should be a relative path of a file",
        "'{0}' cannot be the path of a Dockerfile. Give a path relative to the project's folder with '/' between folders, such as \"docker/app.Dockerfile\".");

    public override IEnumerable<Diagnostic> Check(ImageReading image)
    {
        if (ImagePath.IsValid(image.Settings.Path))
        {
            return [];
        }

        var path = image.Declaration.Image!.Positional("path")?.Expression;
        return [At((path ?? (SyntaxNode)image.Declaration.Image.Syntax).GetLocation(), [], Fix(image.Settings.Path, path), image.Settings.Path)];
    }

    /// <summary>Certain only where the separators and the blanks around the path are all that is wrong with it.</summary>
    private static FixData? Fix(string path, ExpressionSyntax? expression)
    {
        var mended = path.Replace('\\', '/').Trim();
        return ImagePath.IsValid(mended) && expression is LiteralExpressionSyntax
            ? new FixData($"Change to '{mended}'", [new ReplaceLiteral(expression.GetLocation(), path, mended)])
            : null;
    }
}
