namespace AttrDocker.Dockerfiles.Stages;

/// <summary>Names for stages that none has yet.</summary>
/// <param name="taken">The names that are taken, compared as the builder does.</param>
internal sealed class FreeNames(HashSet<string> taken)
{
    private readonly Dictionary<string, int> _numbers = new(StageNames.Comparer);

    /// <summary>Those that no stage of a Dockerfile has.</summary>
    public FreeNames(Dockerfile dockerfile)
        : this(StageNames.TakenBy(dockerfile))
    {
    }

    /// <summary>Takes the name itself, or with the first of <c>-2</c>, <c>-3</c> … that makes it differ from all taken ones.</summary>
    public string Take(string name)
    {
        var free = name;
        for (var number = _numbers.TryGetValue(name, out var next) ? next : 2; !taken.Add(free); number++)
        {
            free = $"{name}-{number}";
            _numbers[name] = number + 1;
        }

        return free;
    }
}
