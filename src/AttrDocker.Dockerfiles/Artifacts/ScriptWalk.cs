using AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;
using AttrDocker.Dockerfiles.Scripts;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Artifacts;

/// <summary>Follows the commands of a <c>RUN</c> through working folders and variables.</summary>
internal sealed class ScriptWalk
{
    private const int MostWords = 100;

    // What xargs and find put in the place of {} is not known either.
    private static readonly string Hole = ImagePath.Hole.ToString();

    // Commands that do nothing with what is in a file.
    private static readonly string[] Attributes = ["rm", "rmdir", "chmod", "chown", "chgrp", "setcap", "strip", "upx", "ls", "du", "stat", "file", "touch", "mkdir", "test", "[", "[["];

    // Commands whose operands are files, however they are called.
    private static readonly string[] Handlers = ["chmod", "strip", "upx", "setcap", "cp", "mv", "rm", "ln", "install", "cat", "ls", "stat", "file", "du"];

    private readonly StageArtifacts _stage;
    private readonly Stack<(string Folder, KnownVariables Variables)> _outer = new();
    private readonly Stack<string> _pushed = new();
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

    /// <summary>What the commands do, in order. It is to be applied step by step, since a command finds what those before it left.</summary>
    public IEnumerable<Effect> Follow(ShellScript script)
    {
        if (!script.IsReadable)
        {
            foreach (var effect in UnknownCommand.EffectsOf(Call("RUN", [], _variables, isConditional: false)))
            {
                yield return effect;
            }
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
                    foreach (var effect in Follow(command))
                    {
                        yield return effect;
                    }

                    break;
            }
        }
    }

    private IEnumerable<Effect> Follow(SimpleCommand command)
    {
        var words = new List<string>(command.Words.Count);
        foreach (var word in command.Words)
        {
            words.AddRange(Texts(word));
        }

        if (words.Count > 0 && words[0].IndexOf(' ') > 0)
        {
            // $INSTALL may be a command with its first arguments.
            words = [.. words[0].Split([' '], StringSplitOptions.RemoveEmptyEntries), .. words.Skip(1)];
        }

        NoteGiven(words);
        foreach (var effect in Run(command, words))
        {
            yield return effect;
        }

        foreach (var redirection in command.Redirections)
        {
            if (!redirection.Writes)
            {
                continue;
            }

            var path = Path(Texts(redirection.Target)[0]);
            if (!ImagePath.IsBelow(path, "/dev") && !ImagePath.IsBelow(path, "/proc"))
            {
                yield return new Fact(path, FactKind.Path, FactStrength.Explicit, command.Name.Length > 0 ? command.Name + " >" : ">") { Role = FactRole.Output };
            }
        }
    }

    private IEnumerable<Effect> Run(SimpleCommand command, List<string> words)
    {
        if (words.Count == 0)
        {
            // A heredoc of another language than the shell's.
            var isProgram = command.Redirections.Any(static r => r.Heredoc is not null) && command.Assignments.IsEmpty;
            Assign(command.Assignments, command.IsConditional, _variables);
            return isProgram ? UnknownCommand.EffectsOf(Call("RUN", [], _variables, isConditional: false)) : [];
        }

        var name = ImagePath.Name(words[0]);
        switch (name)
        {
            case "export" or "declare" or "local" or "readonly" or "typeset":
                Assign(command.Words.Select(ShellAssignment.Read).OfType<ShellAssignment>(), command.IsConditional, _variables);
                return [];
            case "cd" or "pushd" or "popd" or "chdir" or "set-location":
                ChangeFolder(name, words, command.IsConditional);
                return [];
            default:
                var variables = new KnownVariables(_variables);
                Assign(command.Assignments, isConditional: false, variables);
                return KnownCommands.EffectsOf(Call(ImagePath.HasHole(name) ? "" : name, words.GetRange(1, words.Count - 1), variables, command.IsConditional));
        }
    }

    private CommandCall Call(string name, IReadOnlyList<string> arguments, KnownVariables variables, bool isConditional) =>
        new(name, arguments, _folder, variables, _stage) { IsConditional = isConditional };

    private void Assign(IEnumerable<ShellAssignment> assignments, bool isConditional, KnownVariables variables)
    {
        foreach (var (name, value) in assignments)
        {
            var text = Texts(value)[0];
            variables.Set(name, isConditional || ImagePath.HasHole(text) ? null : text);
        }
    }

    private void ChangeFolder(string name, IReadOnlyList<string> words, bool isConditional)
    {
        var operand = words.Skip(1).LastOrDefault(static w => w == "-" || !w.StartsWith("-", StringComparison.Ordinal));
        var folder = operand switch
        {
            null when name == "cd" => _variables["HOME"] ?? ImagePath.Unknown,
            null when name == "popd" && _pushed.Count > 0 => _pushed.Pop(),
            null => ImagePath.Unknown,
            "-" => _previousFolder,
            _ => Path(operand),
        };
        if (name == "pushd")
        {
            _pushed.Push(_folder);
        }

        (_previousFolder, _folder) = (_folder, isConditional ? ImagePath.Unknown : folder);
    }

    private string Path(string text) => ImagePath.Combine(_folder, _stage.IsWindows ? ImagePath.OfWindows(text) : text);

    private void NoteGiven(List<string> words)
    {
        if (words.Count == 0)
        {
            return;
        }

        var (now, isRead, takesFiles) = (_stage.Files.Now, !Attributes.Contains(ImagePath.Name(words[0])), Handlers.Contains(ImagePath.Name(words[0])));
        _stage.Given.Add(new(words[0].IndexOf('/') >= 0 ? Path(words[0]) : words[0], now, IsRead: true) { IsFile = !KnownCommands.Have(words[0]) });
        for (var i = 1; i < words.Count; i++)
        {
            var value = words[i].Substring(words[i].IndexOf('=') + 1);
            if (value.Length > 0 && value[0] != '-')
            {
                _stage.Given.Add(new(Path(value), now, isRead) { IsFile = takesFiles || GivenPath.LooksLikeFile(value) });
            }
        }
    }

    // Braces make several words of one.
    private IReadOnlyList<string> Texts(ShellWord word)
    {
        if (word.Literal is { } literal)
        {
            return [literal.Replace("{}", Hole)];
        }

        // A pattern is looked for where the command runs; only what a variable holds may be absolute.
        List<string> texts = [word.Parts.Count > 0 && word.Parts[0].Kind == WordPartKind.Pattern && word.Parts[0].Text[0] != '{' ? "./" : ""];
        foreach (var part in word.Parts)
        {
            if (part.Kind == WordPartKind.Literal && !word.IsQuoted && part.Text.Replace("{}", Hole).IndexOf('{') is >= 0 and var brace)
            {
                // Braces with variables or other braces in them: from here on it may be anything.
                return texts.ConvertAll(t => t + part.Text.Substring(0, brace) + ImagePath.Hole);
            }

            var alternatives = part switch
            {
                { Kind: WordPartKind.Literal } => [part.Text.Replace("{}", Hole)],
                { Kind: WordPartKind.Variable, Text: "$PWD" or "${PWD}" } => [_folder],
                { Kind: WordPartKind.Variable } => [_variables.Expand(part.Text, ImagePath.Hole)],
                { Kind: WordPartKind.Pattern } when part.Text.Contains(',') && part.Text[0] == '{' => part.Text.Trim('{', '}').Split(','),
                _ => (string[])[Hole],
            };
            texts = texts.Count * alternatives.Length > MostWords
                ? texts.ConvertAll(static t => t + ImagePath.Hole)
                : [.. texts.SelectMany(_ => alternatives, static (text, alternative) => text + alternative)];
        }

        return texts;
    }
}
