using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.Ignore;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Context;

/// <summary>The sources of a Dockerfile beside the build context that they are taken from. Each is looked up once.</summary>
public sealed class CheckedContext
{
    private readonly SentContext _context;
    private readonly IgnoreFile? _ignore;
    private StageGraph? _graph;
    private (ContextSource Source, SourceState State)[]? _sources;

    /// <summary>Looks nothing up yet.</summary>
    /// <param name="files">The build context.</param>
    /// <param name="ignore">The ignore file that applies, or <see langword="null"/> where there is none.</param>
    public CheckedContext(IBuildContext files, IgnoreFile? ignore) => (_context, _ignore, Files) = (new(files, ignore), ignore, new(new(files, ignore)));

    /// <summary>The files that folders of the context bring into stages; they are listed when first asked for.</summary>
    internal ContextFiles Files { get; }

    /// <summary>The ignore file's path, as messages call it.</summary>
    public string IgnorePath => _ignore?.Path ?? ".dockerignore";

    /// <summary>The sources with what becomes of them, in the order of the file.</summary>
    public IReadOnlyList<(ContextSource Source, SourceState State)> Sources(StageGraph graph)
    {
        if (_sources is null || _graph != graph)
        {
            (_graph, _sources) = (graph, [.. ContextSource.All(graph).Select(source => (source, SourceSearch.Look(source, _context)))]);
        }

        return _sources;
    }

    /// <summary>The path that a source which is not there most likely means, or <see langword="null"/>.</summary>
    public string? Nearest(ContextSource source) => NearestPath.Of(source.InContext, _context);
}
