using AttrDocker.Dockerfiles.Artifacts.Files;
using AttrDocker.Dockerfiles.Artifacts.Policy;
using AttrDocker.Dockerfiles.Stages;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Artifacts;

/// <summary>Which files each stage has at its end. A stage is followed when it is first asked for, after those that it needs.</summary>
internal sealed class ArtifactFlow
{
    private static readonly KnownVariables None = new();

    private readonly StageGraph _graph;
    private readonly StageArtifacts?[] _stages;
    private readonly StageTexts _texts;
    private readonly StageWalk _walk;
    private readonly ILookup<int, int> _needs;
    private readonly TakerNames?[] _takers;
    private ILookup<int, string?>? _taken;

    /// <summary>Follows no stage yet.</summary>
    /// <param name="graph">The stages.</param>
    /// <param name="context">The files of the build context, where they are known.</param>
    public ArtifactFlow(StageGraph graph, ContextFiles? context = null)
    {
        (_graph, _texts) = (graph, new(graph));
        _stages = new StageArtifacts?[graph.Dockerfile.Stages.Count];
        _takers = new TakerNames?[graph.Dockerfile.Stages.Count];
        _walk = new(graph, KnownVariables.OfGlobals(graph.Dockerfile), _stages, new(), context);
        _needs = graph.References.Where(static r => r.Target < r.Stage).ToLookup(static r => r.Stage, static r => r.Target!.Value);
    }

    /// <summary>A stage's final state.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such stage.</exception>
    public StageArtifacts Of(int stage)
    {
        // Whatever a stage needs stands before it, so that this comes to an end.
        var open = new Stack<int>([stage]);
        while (open.Count > 0)
        {
            var next = open.Peek();
            var missing = _stages[next] is null ? _needs[next].Where(n => _stages[n] is null).ToList() : [];
            if (missing.Count > 0)
            {
                missing.ForEach(open.Push);
                continue;
            }

            _stages[next] ??= _walk.Follow(next);
            open.Pop();
        }

        return _stages[stage]!;
    }

    /// <summary>Whether what is taken out of a stage is there.</summary>
    public ArtifactAnswer Explain(ArtifactUse use)
    {
        if (PathOf(use) is not { } path)
        {
            return ArtifactAnswer.Unknown;
        }

        var answer = Explain(use.Reference.Target!.Value, path);
        return answer is { Absence: null, Explanation: not { IsEvidence: true, Relation: not Relation.Inside } } && NameAtTaker(use, path) is { } known
            ? new(ArtifactVerdict.Missing, answer.Explanation, known)
            : answer;
    }

    /// <summary>Whether a path is in a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="path">An absolute path; it may have wildcards of <c>COPY</c>.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such stage.</exception>
    public ArtifactAnswer Explain(int stage, string path)
    {
        var policy = new ArtifactPolicy(Of(stage), name => _texts.Mention(stage, name), output => IsTaken(stage, output, path));
        return ImagePath.HasWildcards(path) ? policy.JudgePattern(path) : policy.Judge(path);
    }

    /// <summary>The path that a use takes, with its wildcards; <see langword="null"/> where it is the root or not known.</summary>
    public string? PathOf(ArtifactUse use)
    {
        var variables = use.Written.Contains("$") ? Of(use.Reference.Stage).Variables : None;
        return use.PathIn(variables, Of(use.Reference.Target!.Value).IsWindows);
    }

    /// <summary>The paths that a stage is known to have and that its image does not bring, each once, sorted.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such stage.</exception>
    public IReadOnlyList<KnownPath> ProductsOf(int stage) => [.. Of(stage).Files.All()
        .Where(static e => e.Trace.IsEvidence && e.Trace.Place.Instruction >= 0)
        .GroupBy(static e => e.Path, StringComparer.Ordinal)
        .Select(static g => g.OrderByDescending(static e => e.Trace.Strength).ThenByDescending(static e => e.Trace.Kind).First())
        .Select(static e => new KnownPath(e.Path, e.Trace.Kind, e.Trace.Reason, e.Trace.Place))
        .OrderBy(static p => p.Path, StringComparer.Ordinal)];

    // A name that is written anywhere else is meant.
    private KnownOtherwise? NameAtTaker(ArtifactUse use, string path)
    {
        var (taker, instructions) = (use.Reference.Stage, _graph.Dockerfile.Stages[use.Reference.Stage].Instructions);
        return instructions[use.Place.Instruction] is Copy copy
            && (_takers[taker] ??= new(instructions, Of(taker))).Find(copy, path) is { } known
            && !CommonNames.Contains(known.Written) && !_texts.Mention(use.Reference.Target!.Value, known.Written) && !_texts.Repeat(taker, known.Written) ? known : null;
    }

    // A stage that builds on it has all of it; of a path that is not known anything may be taken. Where an old SDK sees its output from the
    // project's folder, another path may be that output by its name; the path that is asked for itself is no reason.
    private bool IsTaken(int stage, string output, string asked)
    {
        _taken ??= ArtifactUse.All(_graph).ToLookup(static u => u.Reference.Target!.Value, PathOf);
        return _graph.ReferencesTo(stage).Any(static r => r.Form == ReferenceForm.Base)
            || _graph.ReferencesTo(stage).Any(r => r.Form == ReferenceForm.Mount && !HasSource(r))
            || _taken[stage].Any(path => path is null || (path != asked && ImagePath.Name(path) == ImagePath.Name(output)) || Overlap(ImagePath.KnownFolder(ImagePath.WithHoles(path)), output));
    }

    private bool HasSource(StageReference reference) =>
        _graph.Dockerfile.Stages[reference.Stage].Instructions[reference.Place.Instruction] is Run run && run.Mounts[reference.Place.Index] is SourcedMount { Source: not null };

    private static bool Overlap(string left, string right) => ImagePath.IsAtOrBelow(left, right) || ImagePath.IsBelow(right, left);
}
