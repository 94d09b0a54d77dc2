using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.Context;
using AttrDocker.Dockerfiles.DotNet.Building;
using AttrDocker.Dockerfiles.DotNet.Facts;
using AttrDocker.Dockerfiles.Stages;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Rules;

/// <summary>What a rule may look at: the model, what is known beside it, and what follows from it. One for one run of all rules.</summary>
/// <param name="dockerfile">The model.</param>
public sealed class RuleContext(Dockerfile dockerfile)
{
    private StageGraph? _graph;
    private ArtifactFlow? _artifacts;
    private Scopes? _scopes;
    private StageBases? _bases;
    private EquatableArray<ProjectStep>? _projectSteps;
    private IReadOnlyDictionary<Place, EquatableArray<int>>? _cycles;

    /// <summary>The model.</summary>
    public Dockerfile Dockerfile { get; } = dockerfile;

    /// <summary>
    /// What the author said that a reference is; <see cref="ReferenceKind.Unknown"/> everywhere for a text,
    /// in which a stage, an image and a named context look alike. Asked at the place of a <c>FROM</c>'s image, a <c>--from</c>
    /// or a mount's <c>from</c>.
    /// </summary>
    public Func<Place, ReferenceKind> KindOf { get; init; } = static _ => ReferenceKind.Unknown;

    /// <summary>What the author said that a stage is for; <see cref="StageRole.Unknown"/> everywhere for a text. Asked with a stage's index.</summary>
    public Func<int, StageRole> RoleOf { get; init; } = static _ => StageRole.Unknown;

    /// <summary>The build context, where the caller has one at hand; rules that need it are silent without it.</summary>
    public CheckedContext? Context { get; init; }

    /// <summary>The .NET project that the image is made for, where the caller knows it; rules that need it are silent without it.</summary>
    internal ProjectFacts? Project { get; init; }

    /// <summary>What checks need of that project beside it.</summary>
    internal AppFacts App { get; init; } = AppFacts.None;

    /// <summary>The folder of the build context as seen from the project's, where the caller knows it.</summary>
    internal string? ContextFolder { get; init; }

    /// <summary>The steps that build the project; found when first asked for.</summary>
    internal EquatableArray<ProjectStep> ProjectSteps => _projectSteps ??= ProjectStep.All(this).ToEquatableArray();

    /// <summary>The stages whose image a container runs: those that were said to be, else the last one.</summary>
    internal IEnumerable<int> FinalStages
    {
        get
        {
            var stages = Enumerable.Range(0, Dockerfile.Stages.Count);
            return stages.Any(i => RoleOf(i) != StageRole.Unknown) ? stages.Where(i => RoleOf(i) == StageRole.Target) : stages.Skip(Dockerfile.Stages.Count - 1);
        }
    }

    /// <summary>Whether a reference can mean a stage: its author did not say that it is something else.</summary>
    internal bool MayMeanStage(StageReference reference) => KindOf(reference.Place) is ReferenceKind.Unknown or ReferenceKind.Stage;

    /// <summary>Who builds on whom and copies from whom; built when first asked for.</summary>
    public StageGraph Graph => _graph ??= StageGraph.Of(Dockerfile);

    /// <summary>What each stage is known to produce; worked out when first asked for.</summary>
    internal ArtifactFlow Artifacts => _artifacts ??= new ArtifactFlow(Graph);

    /// <summary>The variables at each point; worked out when first asked for.</summary>
    public Scopes Scopes => _scopes ??= Scopes.Of(Graph);

    /// <summary>The image that each stage starts from in the end; worked out when first asked for.</summary>
    internal StageBases Bases => _bases ??= new StageBases(this);

    /// <summary>The stages that need each other, by the references that close the circles; see <see cref="StageCycles"/>.</summary>
    public IReadOnlyDictionary<Place, EquatableArray<int>> Cycles =>
        _cycles ??= StageCycles.Of(Graph, place => KindOf(place) is ReferenceKind.Unknown or ReferenceKind.Stage);
}

/// <summary>What a <c>--from</c> refers to.</summary>
public enum ReferenceKind
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>A stage of this Dockerfile.</summary>
    Stage,

    /// <summary>An image.</summary>
    Image,

    /// <summary>A named build context.</summary>
    Context,
}

/// <summary>What a stage is for.</summary>
public enum StageRole
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>It makes something for other stages.</summary>
    Build,

    /// <summary>It is built for its own sake.</summary>
    Target,
}
