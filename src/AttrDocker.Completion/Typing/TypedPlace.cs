using AttrDocker.Analyzers;
using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AttrDocker.Completion.Typing;

/// <summary>What a string of an attribute is in the Dockerfile.</summary>
/// <param name="Image">The image as it will be once the attribute is finished.</param>
/// <param name="Place">The place of the model that the string fills; <see langword="null"/> for the name of the stage to build, which is in no Dockerfile.</param>
/// <param name="IsFinished">Whether the attribute was read as it is written.</param>
internal sealed record TypedPlace(ImageReading Image, Place? Place, bool IsFinished)
{
    /// <summary>The place of a string, or <see langword="null"/> where the string is none of ours, or has no place of its own.</summary>
    /// <param name="model">The file.</param>
    /// <param name="typed">The string.</param>
    /// <param name="project">The project with its additional files, among them what the build knows of it: a .NET image has its stages from there.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static TypedPlace? Find(SemanticModel model, TypedString typed, Project project, CancellationToken cancellation)
    {
        var attribute = typed.Literal.FirstAncestorOrSelf<AttributeSyntax>();
        if (attribute is null || model.GetTypeInfo(attribute, cancellation).Type is not INamedTypeSymbol type || !IsOurs(type))
        {
            return null;
        }

        var (compilation, literal) = FinishedAttribute.Of(model, attribute, type, typed);
        if (ImageAround(literal, compilation, cancellation) is not { } declaration)
        {
            return null;
        }

        var image = ImageReader.Read(declaration, ProjectFactsFile.Read(project.AnalyzerOptions.AdditionalFiles, cancellation));
        var isFinished = literal == typed.Literal;
        return image.Origins.PlaceOf(literal) is { } place ? new(image, place, isFinished)
            : declaration.Image?.Named("Target")?.Expression == literal ? new(image, null, isFinished)
            : null;
    }

    private static bool IsOurs(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, ContainingNamespace: { Name: "AttrDocker", ContainingNamespace.IsGlobalNamespace: true } };

    private static ImageDeclaration? ImageAround(SyntaxNode literal, Compilation compilation, CancellationToken cancellation)
    {
        var target = literal.FirstAncestorOrSelf<AttributeListSyntax>()!.Parent;
        var symbol = target is CompilationUnitSyntax
            ? compilation.Assembly
            : target is TypeDeclarationSyntax type ? compilation.GetSemanticModel(type.SyntaxTree).GetDeclaredSymbol(type, cancellation) : (ISymbol?)null;
        return symbol is null ? null : ImageDeclaration.Of(symbol, cancellation) ?? (symbol.ContainingType is { } image ? ImageDeclaration.Of(image, cancellation) : null);
    }
}
