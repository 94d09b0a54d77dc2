using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.DotNet;
using AttrDocker.Dockerfiles.DotNet.Facts;
using AttrDocker.Dockerfiles.Packages;
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
    /// <summary>What the project is to complete; <see langword="null"/> where the Dockerfile is whole.</summary>
    public PresetOutline? Outline { get; init; }

    /// <summary>The text of the image's ignore file, without heading; <see langword="null"/> where it has none of ours.</summary>
    public string? IgnoreFile { get; init; }

    /// <summary>Whether no attribute describes the image, but a property of the project.</summary>
    public bool IsOfProject { get; init; }

    /// <summary>The image of a declaration; <see langword="null"/> where it is not whole.</summary>
    public static ImageFile? Of(ImageDeclaration declaration) =>
        declaration.IsBound && declaration.FirstOnAnotherDeclaration() is null ? Of(ImageReader.Read(declaration)) : null;

    /// <summary>The image of a project that asks for one without an attribute; <see langword="null"/> where it does not ask or is no app.</summary>
    public static ImageFile? Of(ProjectFacts facts) => !facts.AsksForImage
        ? null
        : new ImageFile("project", facts.ProjectDirectory + "/" + facts.ProjectFile, ImageSettings.Of(image: null), PresetOutline.Plain.Dockerfile)
        {
            Outline = PresetOutline.Plain,
            IsOfProject = true,
        }.With(facts);

    /// <summary>The image, completed from its project; <see langword="null"/> where the project has no such image.</summary>
    public ImageFile? With(ProjectFacts? facts)
    {
        if (Outline is null)
        {
            return this;
        }

        return facts is null || DotNetPreset.Expand(Outline, facts) is not { IsWhole: true } image
            ? null
            : this with { Outline = null, Dockerfile = image.Dockerfile!, IgnoreFile = image.IgnoreFile, Settings = Settings with { Context = image.Context } };
    }

    /// <summary>
    /// Whether a Dockerfile can carry all of it. Finding that out costs as much as writing it, so it is asked once the model is known to
    /// have changed.
    /// </summary>
    public bool IsWritable => !PackageInstallation.Remains(Dockerfile) && DockerfileWriter.FindUnwritable(Dockerfile).IsEmpty;

    /// <summary>The image of a reading; <see langword="null"/> where it has no stage or cannot be read whole.</summary>
    public static ImageFile? Of(ImageReading reading)
    {
        var symbol = reading.Declaration.Symbol;
        var isWhole = !reading.Dockerfile.Stages.IsEmpty
            && ImagePath.IsValid(reading.Settings.Path)
            && !reading.LooseDotNetStages.Any()
            && reading.TextErrors.All(static e => ArgumentReader.IsOfNewerLanguage(e.Error));
        return !isWhole
            ? null
            : new ImageFile(
                symbol is IAssemblySymbol ? "assembly" : symbol.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat),
                reading.Declaration.Groups[0].Uses[0].Syntax.SyntaxTree.FilePath,
                reading.Settings,
                reading.Dockerfile)
            {
                Outline = reading.Outline,
            };
    }

    /// <summary>The text of the file, with the heading that names its source.</summary>
    /// <param name="projectFolder">The project's folder, or <see langword="null"/> where it is not known.</param>
    public string ToText(string? projectFolder)
    {
        var heading = HeadingSeenFrom(projectFolder);
        var file = Dockerfile with { Heading = Dockerfile.Heading is null ? heading : heading + "\n" + Dockerfile.Heading };
        return DockerfileWriter.Write(file.WithRequiredSyntax());
    }

    /// <summary>The text of the ignore file, with the same heading; <see langword="null"/> where the image has none of ours.</summary>
    /// <param name="projectFolder">The project's folder, or <see langword="null"/> where it is not known.</param>
    public string? ToIgnoreText(string? projectFolder) => IgnoreFile is null ? null : "# " + HeadingSeenFrom(projectFolder) + "\n" + IgnoreFile;

    private string HeadingSeenFrom(string? projectFolder)
    {
        var source = ImagePath.SourceSeenFrom(Settings.Path, SourcePath, projectFolder);
        return IsOfProject ? Heading.ForProject(source) : Heading.For(source);
    }
}
