using AttrDocker.Dockerfiles.Images;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Scripts;
using AttrDocker.Dockerfiles.Stages;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Artifacts;

/// <summary>Follows a stage's instructions and notes what they write.</summary>
internal sealed class StageWalk(StageGraph graph, KnownVariables globals, IReadOnlyList<StageArtifacts?> earlier)
{
    private static readonly string[] PosixShells = ["sh", "bash", "ash", "dash", "zsh", "ksh"];

    /// <summary>The stage at its end.</summary>
    public StageArtifacts Follow(int index)
    {
        var stage = graph.Dockerfile.Stages[index];
        var state = graph.BaseOf(index) is { } start && earlier[start] is { } inherited ? new StageArtifacts(inherited) : FromImage(stage.From.Image);
        for (var i = 0; i < stage.Instructions.Count; i++)
        {
            Follow(stage.Instructions[i], new(index, i), state);
        }

        return state;
    }

    private StageArtifacts FromImage(string word)
    {
        var image = globals.Expand(word, ImagePath.Hole);
        var facts = BaseImageFacts.Of(image);
        var state = new StageArtifacts
        {
            WorkDir = facts?.WorkDir ?? ImagePath.Unknown,
            IsForeign = graph.Dockerfile.Directives.Escape == '`' || BaseImageFacts.IsWindows(image),
        };
        foreach (var (name, value) in facts?.Variables ?? [])
        {
            state.Variables.Set(name, value);
        }

        return state;
    }

    private void Follow(Instruction instruction, Place place, StageArtifacts state)
    {
        switch (instruction)
        {
            case Arg arg:
                foreach (var (name, value) in arg.Arguments)
                {
                    state.Variables.Set(name, value is not null ? state.Variables.Expand(value) : state.Variables[name] ?? globals[name]);
                }

                break;
            case Env env:
                // One ENV sees the values from before it, all pairs alike.
                foreach (var (name, value) in env.Variables.Select(v => (v.Name, state.Variables.Expand(v.Value))).ToList())
                {
                    state.Variables.Set(name, value);
                }

                break;
            case User user:
                state.Home = HomeOf(state.Variables.Expand(user.Name));
                break;
            case WorkDir workDir:
                state.WorkDir = state.Resolve(workDir.Path);
                state.Files.Add(new(state.WorkDir, FactKind.Path, FactStrength.Explicit, "WORKDIR"));
                break;
            case Shell shell:
                state.HasForeignShell = shell.Arguments.IsEmpty || !PosixShells.Contains(ImagePath.Name(shell.Arguments[0]));
                break;
            case Copy { From: not null } copy:
                TransferFacts.OfStage(copy, state, Source(place));
                break;
            case FileTransfer transfer:
                TransferFacts.OfContext(transfer, state);
                break;
            case Run run:
                FollowRun(run, state);
                break;
        }
    }

    private StageArtifacts? Source(Place place)
    {
        var target = graph.ReferenceAt(place.At(Part.From))?.Target;
        return target < place.Stage ? earlier[target.Value] : null;
    }

    private static void FollowRun(Run run, StageArtifacts state)
    {
        foreach (var product in run.Produces)
        {
            var path = state.Resolve(product);
            state.Files.Add(new(path, FactKind.Tree, FactStrength.Explicit, "declared product"));
            if (!ImagePath.HasHole(path))
            {
                state.DeclaredFolders.Add(new(ImagePath.Parent(path), path));
            }
        }

        var script = state.IsForeign || state.HasForeignShell ? ShellScript.Unreadable : ShellScript.Of(run.Command);
        foreach (var fact in new ScriptWalk(state).Follow(script))
        {
            // A declaration says all that its command writes, so that nothing else is possible.
            if (fact.IsEvidence || run.Produces.IsEmpty)
            {
                state.Files.Add(fact);
            }
        }
    }

    private static string HomeOf(string? user)
    {
        var name = user?.Split(':')[0];
        return name is null or "" || name[0] is >= '0' and <= '9' ? ImagePath.Unknown : name == "root" ? "/root" : "/home/" + name;
    }
}
