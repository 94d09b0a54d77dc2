using AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;
using AttrDocker.Dockerfiles.Scripts;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Artifacts;

/// <summary>Follows the commands of a <c>RUN</c> through working folders and variables.</summary>
internal sealed class ScriptWalk
{
    private readonly StageArtifacts _stage;
    private readonly Stack<(string Folder, KnownVariables Variables)> _outer = new();
    private string _folder;
    private string _previousFolder = ImagePath.Unknown;
    private KnownVariables _variables;

    /// <summary>Starts where the stage is.</summary>
    public ScriptWalk(StageArtifacts stage)
    {
        (_stage, _folder, _variables) = (stage, stage.WorkDir, new(stage.Variables));
        _variables.Set("HOME", _variables["HOME"] ?? stage.Home);
        _variables.Set("PWD", null);
    }

    /// <summary>What the commands write, in order.</summary>
    public IEnumerable<Fact> Follow(ShellScript script)
    {
        if (!script.IsReadable)
        {
            yield return new(_folder, FactKind.Tree, FactStrength.Region, "RUN");
        }

        foreach (var step in script.Steps)
        {
            switch (step)
            {
                case SubshellStart:
                    _outer.Push((_folder, _variables));
                    _variables = new(_variables);
                    break;
                case SubshellEnd:
                    (_folder, _variables) = _outer.Pop();
                    break;
                case SimpleCommand command:
                    foreach (var fact in Follow(command))
                    {
                        yield return fact;
                    }

                    break;
            }
        }
    }

    private IEnumerable<Fact> Follow(SimpleCommand command)
    {
        var redirected = command.Redirections.Where(static r => r.Writes).Select(r => ImagePath.Combine(_folder, Text(r.Target)))
            .Where(static p => !ImagePath.IsBelow(p, "/dev") && !ImagePath.IsBelow(p, "/proc"))
            .Select(p => new Fact(p, FactKind.Path, FactStrength.Explicit, command.Name.Length > 0 ? command.Name + " >" : ">"));
        return [.. Run(command), .. redirected];
    }

    private IEnumerable<Fact> Run(SimpleCommand command)
    {
        switch (command.Name)
        {
            case "" when command.Words.IsEmpty:
                Assign(command.Assignments, command.IsConditional, _variables);
                return [];
            case "export" or "declare" or "local" or "readonly" or "typeset":
                Assign(command.Words.Select(ShellAssignment.Read).OfType<ShellAssignment>(), command.IsConditional, _variables);
                return [];
            case "cd" or "pushd" or "popd":
                ChangeFolder(command);
                return [];
            default:
                var variables = new KnownVariables(_variables);
                Assign(command.Assignments, isConditional: false, variables);
                var arguments = command.Words.Skip(1).Select(Text).ToList();
                return KnownCommands.FactsOf(new CommandCall(command.Name, arguments, _folder, variables, _stage.Files));
        }
    }

    private void Assign(IEnumerable<ShellAssignment> assignments, bool isConditional, KnownVariables variables)
    {
        foreach (var (name, value) in assignments)
        {
            var text = Text(value);
            variables.Set(name, isConditional || ImagePath.HasHole(text) ? null : text);
        }
    }

    private void ChangeFolder(SimpleCommand command)
    {
        var operand = command.Words.Skip(1).Select(Text).LastOrDefault(static w => w == "-" || !w.StartsWith("-", StringComparison.Ordinal));
        var folder = operand switch
        {
            null => command.Name == "cd" ? _variables["HOME"] ?? ImagePath.Unknown : ImagePath.Unknown,
            "-" => _previousFolder,
            _ => ImagePath.Combine(_folder, operand),
        };
        (_previousFolder, _folder) = (_folder, command.IsConditional ? ImagePath.Unknown : folder);
    }

    private string Text(ShellWord word) => string.Concat(word.Parts.Select(part => part switch
    {
        { Kind: WordPartKind.Literal } => part.Text,
        { Kind: WordPartKind.Variable, Text: "$PWD" or "${PWD}" } => _folder,
        { Kind: WordPartKind.Variable } => _variables.Expand(part.Text, ImagePath.Hole),
        _ => ImagePath.Hole.ToString(),
    }));
}
