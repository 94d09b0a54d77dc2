using AttrDocker.Analyzers.Application.Settings;
using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.DotNet.Building;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Stages;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Application;

/// <summary>An image whose container runs the app that is being compiled.</summary>
/// <param name="Reading">The image as its attributes say it; <see langword="null"/> where the project asks for it without one.</param>
/// <param name="Context">What rules look at.</param>
/// <param name="Run">The stage that runs the app.</param>
/// <param name="Settings">What its settings say of where it listens, or <see langword="null"/>.</param>
internal sealed record AppImage(ImageReading? Reading, RuleContext Context, ProjectRun Run, AppSettings? Settings)
{
    private StageAdditions? _additions;
    private FolderOwners? _owners;

    /// <summary>What the stage's instructions may have added to its base image.</summary>
    public StageAdditions Additions => _additions ??= StageAdditions.Of(Context, Run.Base.Chain);

    /// <summary>Who runs the app, and which folders are root's.</summary>
    public FolderOwners Owners => _owners ??= FolderOwners.Of(Context, Run.Base);

    /// <summary>The place of the image that the stage starts from.</summary>
    public Place BasePlace => new(Run.Stage, Place.From, Part.Image);

    /// <summary>The instructions of the stage and of those that it builds on, in the order in which they happen.</summary>
    public IEnumerable<(Place Place, Instruction Instruction)> Instructions => Run.Base.Chain.SelectMany(stage =>
        Context.Dockerfile.Stages[stage].Instructions.Select((instruction, i) => (new Place(stage, i), instruction)));

    /// <summary>Whose image it is, in words.</summary>
    public string Owner => Reading?.Declaration.Description ?? "the project";

    /// <summary>Where a place was written; nowhere in an image without attributes.</summary>
    public Location LocationOf(Place place) =>
        Reading is null ? Location.None : (Reading.Origins.Nearest(place) ?? Reading.Declaration.Uses.First().Syntax).GetLocation();
}
