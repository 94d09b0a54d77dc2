using System.Globalization;
using AttrDocker.Dockerfiles;
using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Cli.Graphs;

/// <summary>Makes the diagram of a Dockerfile.</summary>
internal sealed class DiagramReader
{
    private readonly StageGraph _graph;
    private readonly List<DiagramNode> _nodes = [];
    private readonly Dictionary<string, int> _images = new(StringComparer.Ordinal);
    private readonly Dictionary<Place, ArtifactMark> _marks;
    private readonly int _firstStage;

    private DiagramReader(Dockerfile dockerfile)
    {
        _graph = StageGraph.Of(dockerfile);
        var artifacts = new ArtifactFlow(_graph);
        _marks = ArtifactUse.All(_graph).ToDictionary(static use => use.Place, use => ArtifactMark.Of(artifacts.Explain(use), dockerfile));
        foreach (var reference in _graph.References.Where(static reference => reference.Target is null))
        {
            if (_images.TryAdd(reference.Text, _nodes.Count))
            {
                _nodes.Add(new(string.Create(CultureInfo.InvariantCulture, $"image{_nodes.Count}"), NodeKind.Image, reference.Text));
            }
        }

        _firstStage = _nodes.Count;
        for (var stage = 0; stage < dockerfile.Stages.Count; stage++)
        {
            _nodes.Add(Stage(dockerfile.Stages[stage].Name, stage, isLast: stage == dockerfile.Stages.Count - 1));
        }
    }

    /// <summary>Reads a Dockerfile.</summary>
    public static Diagram Read(Dockerfile dockerfile)
    {
        var reader = new DiagramReader(dockerfile);
        return new(reader._nodes, [.. reader.Edges()]);
    }

    private static DiagramNode Stage(string? name, int index, bool isLast)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"stage {index}");
        string?[] details = [name is null ? null : number, isLast ? "default target" : null];
        var detail = string.Join(" · ", details.OfType<string>());
        return new(number.Replace(" ", "", StringComparison.Ordinal), isLast ? NodeKind.Target : NodeKind.Stage, name ?? number, detail.Length == 0 ? null : detail);
    }

    private List<DiagramEdge> Edges()
    {
        var edges = new List<DiagramEdge>();
        var transfers = new Dictionary<(int, int), List<PathLabel>>();
        foreach (var reference in _graph.References)
        {
            var ends = (reference.Target is { } stage ? _firstStage + stage : _images[reference.Text], _firstStage + reference.Stage);
            if (reference.Form == ReferenceForm.Base)
            {
                edges.Add(new(ends.Item1, ends.Item2, []));
                continue;
            }

            if (!transfers.TryGetValue(ends, out var paths))
            {
                transfers[ends] = paths = [];
                edges.Add(new(ends.Item1, ends.Item2, paths));
            }

            paths.AddRange(Labels(reference));
        }

        return edges;
    }

    private IEnumerable<PathLabel> Labels(StageReference reference) => _graph.Dockerfile.Stages[reference.Stage].Instructions[reference.Place.Instruction] switch
    {
        Copy copy => copy.Sources.Select((source, i) => new PathLabel(source, copy.Destination, false) { Mark = _marks.GetValueOrDefault(reference.Place.At(Part.Source, i)) }),
        Run run when run.Mounts[reference.Place.Index] is SourcedMount mount =>
            [new(mount.Source ?? "/", mount.Target ?? "/", true) { Mark = _marks.GetValueOrDefault(reference.Place.At(Part.MountSource, reference.Place.Index)) }],
        _ => [],
    };
}
