using AttrDocker.Dockerfiles.Artifacts.Files;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Artifacts;

/// <summary>Lets the commands of a <c>RUN</c> have their effects on the stage. What goes into a mount does not stay. (Dockerfile reference, "RUN --mount".)</summary>
internal sealed class RunEffects
{
    private readonly StageArtifacts _stage;
    private readonly Run _run;
    private readonly Place _place;
    private readonly List<MountedFolder> _mounts;
    private readonly int _start;

    public RunEffects(Run run, Place place, StageArtifacts stage)
    {
        (_run, _place, _stage, _start) = (run, place, stage, stage.Files.Now + 1);
        _mounts = [.. run.Mounts
            .Where(static m => m is CacheMount or TmpfsMount or BindMount)
            .Where(static m => m.Target is not null)
            .Select(m => new MountedFolder(stage.Resolve(m.Target!), m.Type))
            .Where(static m => !ImagePath.HasHole(m.Path))];
    }

    /// <summary>Applies effects in their order.</summary>
    public void Apply(IEnumerable<Effect> effects)
    {
        foreach (var effect in effects)
        {
            Apply(effect);
        }
    }

    /// <summary>Ends the <c>RUN</c>: what it wrote around a mount did not reach the folder below it.</summary>
    public void End()
    {
        foreach (var mount in _mounts)
        {
            _stage.Files.Shade(mount, _start);
        }
    }

    private void Apply(Effect effect)
    {
        switch (effect)
        {
            // A declaration says all that its command writes, so that nothing else is possible.
            case Opening or Fact { Strength: FactStrength.Region } when !_run.Produces.IsEmpty:
                break;
            case Opening opening:
                _stage.Open(opening.Why);
                break;
            case Fact fact when MountOf(fact.Path) is { } mount:
                if (fact.Strength != FactStrength.Region)
                {
                    _stage.Lost.Add(new(fact, mount));
                }

                break;
            case Fact fact:
                _stage.Add(fact, _place);
                break;
            case Removal removal when MountOf(removal.Path) is null:
                _stage.Files.Remove(removal, _place);
                break;
            case Duplicate duplicate when MountOf(duplicate.Destination) is null:
                Copy(duplicate);
                break;
        }
    }

    private void Copy(Duplicate duplicate)
    {
        if (ImagePath.HasHole(duplicate.Source) || _stage.Ask(duplicate.Source) is { LiesInTree: true } or { Answer: null })
        {
            _stage.Add(new(duplicate.Destination, FactKind.Tree, FactStrength.Region, duplicate.Reason), _place);
        }

        _stage.Files.Graft(_stage.Files, duplicate.Source, duplicate.Destination);
    }

    private MountedFolder? MountOf(string path) => _mounts.FindLast(m => ImagePath.IsAtOrBelow(path, m.Path));
}
