using AttrDocker.Dockerfiles.Artifacts.BaseImages;
using AttrDocker.Dockerfiles.Artifacts.Files;
using AttrDocker.Dockerfiles.Images;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Scripts;
using AttrDocker.Dockerfiles.Stages;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Artifacts;

/// <summary>Follows a stage's instructions and notes what they write.</summary>
internal sealed class StageWalk(StageGraph graph, KnownVariables globals, IReadOnlyList<StageArtifacts?> earlier, Clock clock, ContextFiles? context)
{
    private static readonly string[] PosixShells = ["sh", "bash", "ash", "dash", "zsh", "ksh"];

    // Where one image holds Windows, all do: a builder has one kind at a time.
    private readonly bool _isWindows = graph.Dockerfile.Directives.Escape == '`'
        || graph.Dockerfile.Stages.Any(s => BaseImageFacts.IsWindows(globals.Expand(s.From.Image, ImagePath.Hole)));

    /// <summary>The stage at its end.</summary>
    public StageArtifacts Follow(int index)
    {
        var stage = graph.Dockerfile.Stages[index];
        var state = graph.BaseOf(index) is { } start && earlier[start] is { } inherited
            ? new StageArtifacts(inherited) { Image = inherited.Image, IsWindows = _isWindows }
            : FromImage(stage.From.Image);
        for (var i = 0; i < stage.Instructions.Count; i++)
        {
            Follow(stage.Instructions[i], new(index, i), state);
        }

        return state;
    }

    private StageArtifacts FromImage(string word)
    {
        var image = globals.Expand(word, ImagePath.Hole);
        var known = ImageFiles.Of(image, _isWindows);

        // Another image may have another user.
        var home = known.IsComplete ? "/root" : ImagePath.Unknown;
        var state = new StageArtifacts(known.Files.For(clock)) { Image = image, IsWindows = _isWindows, Home = home, WorkDir = BaseImageFacts.WorkDirOf(image) ?? ImagePath.Unknown };
        foreach (var (name, value) in BaseImageFacts.Of(image)?.Variables ?? [])
        {
            state.Variables.Set(name, value);
        }

        // Who builds may set another image than the default of a variable.
        if (!known.IsComplete || word.Split(':', '@')[0].Contains("$"))
        {
            state.Open(Openness.BaseImage);
        }

        return state;
    }

    private void Follow(Instruction instruction, Place place, StageArtifacts state)
    {
        switch (instruction)
        {
            case Arg or Env:
                foreach (var (name, value) in state.Variables.SetBy(instruction, globals))
                {
                    Set(state, name, value);
                }

                break;
            case User user:
                state.Home = HomeOf(state.Variables.Expand(user.Name));
                break;
            case WorkDir workDir:
                state.WorkDir = state.Resolve(workDir.Path);
                state.Add(new(state.WorkDir, FactKind.Path, FactStrength.Explicit, "WORKDIR"), place);
                state.Given.Add(new(state.WorkDir, state.Files.Now, IsRead: true));
                break;
            case Shell shell:
                state.HasForeignShell = shell.Arguments.IsEmpty || !PosixShells.Contains(ImagePath.Name(shell.Arguments[0]));
                break;
            case Volume volume:
                foreach (var path in volume.Paths)
                {
                    state.Add(new(state.Resolve(path), FactKind.Path, FactStrength.Region, "VOLUME"), place);
                }

                break;
            case OnBuild or UnknownInstruction:
                state.Open(Openness.Script);
                break;
            case Cmd or Entrypoint:
                state.IsRun = true;
                break;
            case Copy { From: not null } copy:
                TransferFacts.OfStage(copy, place, state, Source(place));
                break;
            case FileTransfer transfer:
                TransferFacts.OfContext(transfer, place, state, context);
                break;
            case Run run:
                FollowRun(run, place, state);
                break;
        }
    }

    private static void Set(StageArtifacts state, string name, string? value)
    {
        state.Variables.Set(name, value);
        if (value is { Length: > 1 } && value[0] == '/' && value.IndexOf(':') < 0)
        {
            state.NamedPaths.Add(ImagePath.Combine("/", value));
        }
    }

    private StageArtifacts? Source(Place place)
    {
        var target = graph.ReferenceAt(place.At(Part.From))?.Target;
        return target < place.Stage ? earlier[target.Value] : null;
    }

    private static void FollowRun(Run run, Place place, StageArtifacts state)
    {
        foreach (var product in run.Produces)
        {
            var path = state.Resolve(product);
            state.Add(new(path, FactKind.Tree, FactStrength.Explicit, "declared product"), place);
            if (!ImagePath.HasHole(path))
            {
                state.DeclaredFolders.Add(new(ImagePath.Parent(path), path));
            }
        }

        var script = state.IsWindows ? WindowsScript.Of(run.Command) : state.HasForeignShell && run.Command is ShellForm ? ShellScript.Unreadable : ShellScript.Of(run.Command);
        var effects = new RunEffects(run, place, state);
        effects.Apply(new ScriptWalk(state).Follow(script));
        effects.End();
    }

    private static string HomeOf(string? user)
    {
        var name = user?.Split(':')[0];
        return name is null or "" || name[0] is >= '0' and <= '9' ? ImagePath.Unknown : name == "root" ? "/root" : "/home/" + name;
    }
}
