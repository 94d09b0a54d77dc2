using AttrDocker.Dockerfiles.Artifacts;

namespace AttrDocker.Cli.Graphs;

/// <summary>A Dockerfile as a picture: stages and images, and what goes from one to the other.</summary>
/// <param name="Nodes">The images in the order of their first use, then the stages in the order of the file.</param>
/// <param name="Edges">The arrows in the order of the file.</param>
internal sealed record Diagram(IReadOnlyList<DiagramNode> Nodes, IReadOnlyList<DiagramEdge> Edges);

/// <summary>A box.</summary>
/// <param name="Id">A word that no other box has, made of letters and digits.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The stage's name or the image's reference.</param>
/// <param name="Detail">A few words more.</param>
internal sealed record DiagramNode(string Id, NodeKind Kind, string Name, string? Detail = null);

/// <summary>What a box is.</summary>
internal enum NodeKind
{
    /// <summary>An image, or a named context: something that this Dockerfile does not make.</summary>
    Image,

    /// <summary>A stage.</summary>
    Stage,

    /// <summary>The last stage, which a build makes unless told otherwise.</summary>
    Target,
}

/// <summary>An arrow, in the direction in which files go.</summary>
/// <param name="Source">The index of the box that it leaves.</param>
/// <param name="Target">The index of the box that it enters.</param>
/// <param name="Paths">What goes along; empty for <c>FROM</c>, along which everything goes.</param>
internal sealed record DiagramEdge(int Source, int Target, IReadOnlyList<PathLabel> Paths)
{
    /// <summary>Whether it is a <c>FROM</c>.</summary>
    public bool IsBase => Paths.Count == 0;

    /// <summary>Whether files are to go along it that are certainly not there.</summary>
    public bool IsBroken => Paths.Any(static path => path.Mark?.Verdict == ArtifactVerdict.Missing);
}

/// <summary>Files that go along an arrow.</summary>
/// <param name="From">Their path where they come from.</param>
/// <param name="To">Their path where they arrive.</param>
/// <param name="IsMount">Whether they are mounted while a command runs, not copied.</param>
internal readonly record struct PathLabel(string From, string To, bool IsMount)
{
    /// <summary>Whether the files are there; <see langword="null"/> where they come from an image, of which nothing is told.</summary>
    public ArtifactMark? Mark { get; init; }

    /// <summary>What stands before the paths.</summary>
    public string Prefix => (Mark is null ? "" : Mark.Sign + " ") + (IsMount ? "mount " : "");

    /// <summary>The paths on one line.</summary>
    public override string ToString() => Prefix + From + " → " + To;

    /// <summary>The paths, and below them what makes the files.</summary>
    public IEnumerable<string> Lines() => Mark?.Note is { } note ? [ToString(), note] : [ToString()];
}
