using System.Collections.Immutable;
using AttrDocker.Analyzers.Generation;
using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.DotNet.Facts;
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
        var (folder, facts) = (ProjectFolder(context), Facts(context));
        var byStage = Images(context, AttributeNames.RuntimeStageMetadataName, TrackingNames.StageImages);
        var declared = Images(context, AttributeNames.ImageMetadataName, TrackingNames.DeclaredImages);
        var byPreset = Images(context, AttributeNames.DotNetImageMetadataName, TrackingNames.DotNetImages);

        // Only .NET images depend on the project, so a changed fact does not touch the others.
        Emit(context, byStage, folder);
        Emit(context, declared.Where(static image => image.Outline is null), folder);
        Emit(context, Completed(declared.Where(static image => image.Outline is not null), facts), folder);
        Emit(context, Completed(byPreset, facts), folder);
        Emit(context, ProjectImage(facts, declared.Collect(), byPreset.Collect()), folder);
    }

    private static IncrementalValuesProvider<ImageFile> Images(IncrementalGeneratorInitializationContext context, string attribute, string step) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                attribute,
                static (node, _) => node is TypeDeclarationSyntax or CompilationUnitSyntax,
                static (match, cancellation) => Read(match, cancellation))
            .Where(static image => image is not null)
            .Select(static (image, _) => image!)
            .WithTrackingName(step);

    private static IncrementalValueProvider<string?> ProjectFolder(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectOptions.Folder(options))
            .WithTrackingName(TrackingNames.ProjectFolder);

    private static IncrementalValueProvider<ProjectFacts?> Facts(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider
            .Where(static file => ProjectFactsFile.Is(file))
            .Select(static (file, cancellation) => ProjectFactsFile.Read(file, cancellation))
            .Collect()
            .Select(static (files, _) => files.FirstOrDefault())
            .WithTrackingName(TrackingNames.Facts);

    private static IncrementalValuesProvider<ImageFile> Completed(IncrementalValuesProvider<ImageFile> images, IncrementalValueProvider<ProjectFacts?> facts) =>
        images.Combine(facts)
            .Select(static (input, _) => input.Left.With(input.Right))
            .Where(static image => image is not null)
            .Select(static (image, _) => image!)
            .WithTrackingName(TrackingNames.Completed);

    /// <summary>The image of a project that asks for one and describes none.</summary>
    private static IncrementalValuesProvider<ImageFile> ProjectImage(
        IncrementalValueProvider<ProjectFacts?> facts,
        IncrementalValueProvider<ImmutableArray<ImageFile>> declared,
        IncrementalValueProvider<ImmutableArray<ImageFile>> byPreset)
    {
        var isDescribed = declared.Combine(byPreset).Select(static (images, _) => images.Left.Any(static image => image.Outline is not null) || !images.Right.IsEmpty);
        return facts.Combine(isDescribed)
            .SelectMany(static (input, _) => !input.Right && input.Left is { } facts && ImageFile.Of(facts) is { } image ? ImmutableArray.Create(image) : ImmutableArray<ImageFile>.Empty)
            .WithTrackingName(TrackingNames.ProjectImage);
    }

    /// <summary>An image with several of the attributes is found by each: that one counts which tells most of it.</summary>
    private static ImageFile? Read(GeneratorAttributeSyntaxContext match, CancellationToken cancellation)
    {
        var image = ImageDeclaration.Of(match.TargetSymbol, cancellation);
        var finder = image is null ? null
            : image.Image is not null ? AttributeNames.Image
            : image.Uses.Any(static use => use.Name == AttributeNames.DotNetImage) ? AttributeNames.DotNetImage
            : AttributeNames.RuntimeStage;
        return finder is not null && match.Attributes[0].AttributeClass?.Name == finder + AttributeUse.Suffix ? ImageFile.Of(image!) : null;
    }

    private static void Emit(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<ImageFile> images, IncrementalValueProvider<string?> folder) =>
        context.RegisterImplementationSourceOutput(images.Combine(folder).WithTrackingName(TrackingNames.Placed), Emit);

    private static void Emit(SourceProductionContext context, (ImageFile Image, string? ProjectFolder) input)
    {
        if (input.Image.IsWritable)
        {
            context.AddSource(CarrierWriter.HintName(input.Image), CarrierWriter.Write(input.Image, input.ProjectFolder));
        }
    }
}
