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

    /// <summary>The stages in order.</summary>
    public List<StageReading> Stages { get; } = [];

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

    /// <summary>Where the model was written; worked out when it is asked for, which the generator never does.</summary>
    public Origins Origins => _origins ??= new Origins(this);

    /// <summary>The model; the line that names its source comes to its heading when it is written.</summary>
    public Dockerfile Dockerfile { get; private set; } = new();

    /// <summary>What a stage was said to be for: by its attribute, or as the target of the image.</summary>
    public StageRole RoleOf(int stage) => Stages[stage] switch
    {
        { Use.Name: AttributeNames.RuntimeStage } => StageRole.Target,
        { From.Instruction: From { Name: { } name } } when StageNames.Comparer.Equals(name, Settings.Target) => StageRole.Target,
        { Use.Name: AttributeNames.BuildStage } => StageRole.Build,
        _ => StageRole.Unknown,
    };

    /// <summary>Puts the parts together once all of them are read.</summary>
    public ImageReading Complete()
    {
        Dockerfile = new Dockerfile
        {
            Directives = Settings.Directives,
            Heading = Settings.Comment,
            Globals = Globals.Select(static g => g.Instruction).ToEquatableArray(),
            Stages = Stages.Select(static s => s.ToStage()).ToEquatableArray(),
        };
        return this;
    }
}
