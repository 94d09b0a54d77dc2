using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Stages;

/// <summary>The <c>WORKDIR</c> of each stage and of those that it builds on. What a base image sets is not known here. (Dockerfile reference, "WORKDIR".)</summary>
internal sealed class WorkingFolders
{
    private readonly StageGraph _graph;
    private readonly List<(int Instruction, string? Path)>[] _folders;

    private WorkingFolders(RuleContext context)
    {
        _graph = context.Graph;
        _folders = [.. context.Dockerfile.Stages.Select(static _ => new List<(int, string?)>())];
        foreach (var workDir in context.Instructions<WorkDir>())
        {
            var value = workDir.ValueOf(workDir.Instruction.Path);
            var path = value is null || value.StartsWith("/", StringComparison.Ordinal) ? value : Before(workDir.Place).FirstOrDefault() is { } current ? current + "/" + value : null;
            _folders[workDir.Place.Stage].Add((workDir.Place.Instruction, path?.TrimEnd('/')));
        }
    }

    /// <summary>Reads them off a Dockerfile.</summary>
    public static WorkingFolders Of(RuleContext context) => new(context);

    /// <summary>Whether a <c>WORKDIR</c> stands before an instruction, in its stage or in one that it builds on.</summary>
    public bool Any(Place place) => Before(place).Any();

    /// <summary>Whether a path is known to be one of the folders that <c>WORKDIR</c> has made before an instruction.</summary>
    public bool Holds(Place place, string path) => Before(place).Contains(path);

    /// <summary>The folders from the latest one back to the first; <see langword="null"/> for one whose path is not known.</summary>
    private IEnumerable<string?> Before(Place place)
    {
        var end = place.Instruction;
        for (int? stage = place.Stage; stage is { } index; stage = _graph.BaseOf(index))
        {
            for (var i = _folders[index].Count - 1; i >= 0; i--)
            {
                if (_folders[index][i].Instruction < end)
                {
                    yield return _folders[index][i].Path;
                }
            }

            end = int.MaxValue;
        }
    }
}
