using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Writing;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Generation;

/// <summary>What the generator keeps of an image: plain values, so that an edit which changes none of them costs nothing.</summary>
/// <param name="Name">The full name of the class, or <c>assembly</c>.</param>
/// <param name="SourcePath">The path of the C# file.</param>
/// <param name="Settings">Where the Dockerfile goes.</param>
/// <param name="Dockerfile">What it says.</param>
internal sealed record ImageFile(string Name, string SourcePath, ImageSettings Settings, Dockerfile Dockerfile)
{
    /// <summary>The image of a declaration; <see langword="null"/> where it is not whole.</summary>
    public static ImageFile? Of(ImageDeclaration declaration) =>
        declaration.IsBound && declaration.FirstOnAnotherDeclaration() is null ? Of(ImageReader.Read(declaration)) : null;

    /// <summary>
    /// Whether a Dockerfile can carry all of it. Finding that out costs as much as writing it, so it is asked once the model is known to
    /// have changed.
    /// </summary>
    public bool IsWritable => DockerfileWriter.FindUnwritable(Dockerfile).IsEmpty;

    /// <summary>The image of a reading; <see langword="null"/> where it has no stage or cannot be read whole.</summary>
    public static ImageFile? Of(ImageReading reading)
    {
        var symbol = reading.Declaration.Symbol;
        var isWhole = !reading.Dockerfile.Stages.IsEmpty
            && ImagePath.IsValid(reading.Settings.Path)
            && reading.TextErrors.All(static e => ArgumentReader.IsOfNewerLanguage(e.Error));
        return !isWhole
            ? null
            : new ImageFile(
                symbol is IAssemblySymbol ? "assembly" : symbol.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat),
                reading.Declaration.Groups[0].Uses[0].Syntax.SyntaxTree.FilePath,
                reading.Settings,
                reading.Dockerfile);
    }

    /// <summary>The text of the file, with the heading that names its source.</summary>
    /// <param name="projectFolder">The project's folder, or <see langword="null"/> where it is not known.</param>
    public string ToText(string? projectFolder)
    {
        var heading = Heading.For(ImagePath.SourceSeenFrom(Settings.Path, SourcePath, projectFolder));
        var file = Dockerfile with { Heading = Dockerfile.Heading is null ? heading : heading + "\n" + Dockerfile.Heading };
        return DockerfileWriter.Write(file.WithRequiredSyntax());
    }
}
