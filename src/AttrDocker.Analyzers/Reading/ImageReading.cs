using AttrDocker.Dockerfiles.DotNet;
using AttrDocker.Dockerfiles.DotNet.Facts;
using AttrDocker.Dockerfiles.Packages;
using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Stages;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Reading;

/// <summary>An image as it was read: the model, and beside it what analyzers need to know and the generator must not.</summary>
internal sealed class ImageReading(ImageDeclaration declaration)
{
    private Origins? _origins;

    /// <summary>The attributes.</summary>
    public ImageDeclaration Declaration { get; } = declaration;

    /// <summary>The stages that the attributes open, in order.</summary>
    public List<StageReading> Stages { get; } = [];

    /// <summary>The stages of the model: those, with what a .NET image adds to them.</summary>
    public IReadOnlyList<StageReading> WrittenStages { get; private set; } = [];

    /// <summary>What a .NET image is asked for; <see langword="null"/> for any other image.</summary>
    public PresetOutline? Outline { get; private set; }

    /// <summary>The .NET image; <see langword="null"/> for any other image, and where the project is not known.</summary>
    public PresetImage? DotNetImage { get; private set; }

    /// <summary>Stages of a .NET image that are too many, or to which the image is missing.</summary>
    public IEnumerable<StageReading> LooseDotNetStages =>
        Stages.Where(static s => s.Use.Name == AttributeNames.DotNetBuild).Skip(Outline is null ? 0 : 1)
            .Concat(Stages.Where(static s => s.Use.Name == AttributeNames.DotNetImage).Skip(1));

    /// <summary>Whether all stages are known: those of a .NET image are not while its project is not known or is none.</summary>
    public bool HasStages => (Outline is null || DotNetImage?.Dockerfile is not null) && !LooseDotNetStages.Any();

    /// <summary>Whether the model is whole: all stages are known, and so are the package managers of those that are to have packages.</summary>
    public bool HasModel => HasStages && !PackageInstallation.Remains(Dockerfile);

    /// <summary>The global arguments.</summary>
    public List<InstructionReading> Globals { get; } = [];

    /// <summary>Attributes that stand before any stage and may not.</summary>
    public List<AttributeUse> Orphans { get; } = [];

    /// <summary>Mounts after which no <c>RUN</c> comes.</summary>
    public List<AttributeUse> LooseMounts { get; } = [];

    /// <summary><c>typeof</c>s that are no stage of the image.</summary>
    public List<(SyntaxNode Syntax, ITypeSymbol Type)> ForeignTypes { get; } = [];

    /// <summary>What is wrong with the texts of <c>[Instruction]</c> and <c>[OnBuild]</c>.</summary>
    public List<(SyntaxNode Syntax, ParseError Error)> TextErrors { get; } = [];

    /// <summary>What <c>[Image]</c> says, or its defaults.</summary>
    public ImageSettings Settings { get; } = ImageSettings.Of(declaration.Image);

    /// <summary>The build context, seen from the project's folder: a .NET image finds its own.</summary>
    public string ContextFolder => DotNetImage?.Context ?? Settings.Context;

    /// <summary>Where the model was written; worked out when it is asked for, which the generator never does.</summary>
    public Origins Origins => _origins ??= new Origins(this);

    /// <summary>The model; the line that names its source comes to its heading when it is written.</summary>
    public Dockerfile Dockerfile { get; private set; } = new();

    /// <summary>What a stage was said to be for: by its attribute, or as the target of the image.</summary>
    public StageRole RoleOf(int stage) => WrittenStages[stage] switch
    {
        _ when DotNetImage?.Stages[stage].Kind is StageKind.Final => StageRole.Target,
        _ when DotNetImage?.Stages[stage].Kind is StageKind.Build => StageRole.Build,
        { Use.Name: AttributeNames.RuntimeStage } => StageRole.Target,
        { From.Instruction: From { Name: { } name } } when StageNames.Comparer.Equals(name, Settings.Target) => StageRole.Target,
        { Use.Name: AttributeNames.BuildStage } => StageRole.Build,
        _ => StageRole.Unknown,
    };

    /// <summary>What the rules on models look at.</summary>
    /// <param name="project">What the build knows of the project, or <see langword="null"/>.</param>
    /// <param name="app">What checks need beside it.</param>
    public RuleContext RuleContext(ProjectFacts? project, AppFacts app) => new(Dockerfile)
    {
        KindOf = Origins.KindOf,
        RoleOf = RoleOf,
        Project = project,
        App = app,
        ContextFolder = ContextFolder,
    };

    /// <summary>Puts the parts together once all of them are read.</summary>
    /// <param name="facts">The project of a .NET image, where it is known.</param>
    public ImageReading Complete(ProjectFacts? facts)
    {
        var dockerfile = new Dockerfile
        {
            Directives = Settings.Directives,
            Heading = Settings.Comment,
            Globals = Globals.Select(static g => g.Instruction).ToEquatableArray(),
            Stages = Stages.Select(static s => s.ToStage()).ToEquatableArray(),
        };
        Outline = PresetReader.Read(this, dockerfile);
        DotNetImage = Outline is null || facts is null ? null : DotNetPreset.Expand(Outline, facts);
        WrittenStages = DotNetImage is null ? Stages : PresetReader.Place(this, DotNetImage);
        Dockerfile = Outline is null ? PackageInstallation.Resolve(dockerfile) : DotNetImage?.Dockerfile ?? dockerfile;
        return this;
    }
}
