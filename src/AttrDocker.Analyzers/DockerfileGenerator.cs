using AttrDocker.Analyzers.Generation;
using AttrDocker.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AttrDocker.Analyzers;

/// <summary>
/// Turns the attributes of an image into a Dockerfile, carried by a constant of the assembly. It reports nothing: the analyzers do,
/// so that suppressions work and caching stays.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class DockerfileGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var projectFolder = ProjectFolder(context);
        foreach (var (attribute, step) in new[]
        {
            (AttributeNames.RuntimeStageMetadataName, TrackingNames.StageImages),
            (AttributeNames.ImageMetadataName, TrackingNames.DeclaredImages),
        })
        {
            var images = Images(context, attribute).WithTrackingName(step);
            context.RegisterImplementationSourceOutput(images.Combine(projectFolder).WithTrackingName(TrackingNames.Placed), Emit);
        }
    }

    private static IncrementalValuesProvider<ImageFile> Images(IncrementalGeneratorInitializationContext context, string attribute) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                attribute,
                static (node, _) => node is TypeDeclarationSyntax or CompilationUnitSyntax,
                static (match, cancellation) => Read(match, cancellation))
            .Where(static image => image is not null)
            .Select(static (image, _) => image!);

    private static IncrementalValueProvider<string?> ProjectFolder(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectOptions.Folder(options))
            .WithTrackingName(TrackingNames.ProjectFolder);

    /// <summary>An image with both attributes is found twice; the one found by <c>[Image]</c> counts.</summary>
    private static ImageFile? Read(GeneratorAttributeSyntaxContext match, CancellationToken cancellation)
    {
        var isDeclared = match.Attributes[0].AttributeClass?.Name == "ImageAttribute";
        var image = ImageDeclaration.Of(match.TargetSymbol, cancellation);
        return image is not null && (image.Image is not null) == isDeclared ? ImageFile.Of(image) : null;
    }

    private static void Emit(SourceProductionContext context, (ImageFile Image, string? ProjectFolder) input)
    {
        if (input.Image.IsWritable)
        {
            context.AddSource(CarrierWriter.HintName(input.Image), CarrierWriter.Write(input.Image, input.ProjectFolder));
        }
    }
}
