namespace AttrDocker.Dockerfiles.Scripts;

/// <summary>Finds the simple commands among the tokens of a script: past keywords, groups and functions. (POSIX, Shell Command Language, 2.9.)</summary>
internal sealed class ShellReader(IReadOnlyList<ShellToken> tokens, EquatableArray<string> heredocs, int depth)
{
    // What succeeds or fails by what it finds, so that the command after && may not run.
    private static readonly string[] Questions = ["[", "[[", "test", "grep", "egrep", "fgrep", "command", "which", "type", "cmp", "diff"];

    private readonly List<ShellStep> _steps = [];
    private readonly Stack<Block> _blocks = new();
    private readonly List<ShellWord> _words = [];
    private readonly List<ShellAssignment> _assignments = [];
    private readonly List<ShellRedirection> _redirections = [];
    private int _position;
    private int _heredocs;
    private int _conditionalBlocks;
    private bool _afterOr;
    private bool _afterQuestion;
    private bool _isFunctionNext;

    private enum BlockKind
    {
        If,
        Loop,
        Case,
        Group,
        Subshell,
    }

    private bool IsCommandStart => _words.Count == 0 && _assignments.Count == 0 && _redirections.Count == 0;

    /// <summary>Reads the script.</summary>
    /// <returns>The steps, or <see langword="null"/> where the text is no script that this reader understands.</returns>
    public IReadOnlyList<ShellStep>? ReadAll()
    {
        while (_position < tokens.Count)
        {
            if (!ReadToken(tokens[_position]))
            {
                return null;
            }
        }

        EndCommand();
        return _blocks.Count == 0 ? _steps : null;
    }

    private bool ReadToken(ShellToken token)
    {
        _position++;
        return token.Kind switch
        {
            ShellTokenKind.Redirection => ReadRedirection(token),
            ShellTokenKind.Operator => ReadOperator(token.Text),
            _ when IsCommandStart && !token.Word.IsQuoted && token.Word.Literal is { } text => ReadFirstWord(token, text),
            _ => ReadWord(token),
        };
    }

    private bool ReadWord(ShellToken token)
    {
        foreach (var script in token.Substitutions)
        {
            ReadInner(script);
        }

        if (_words.Count == 0 && ShellAssignment.Read(token.Word) is { } assignment)
        {
            _assignments.Add(assignment);
        }
        else
        {
            _words.Add(token.Word);
        }

        return true;
    }

    // What stands in $(…) runs in a subshell, before the command that it is a word of.
    private void ReadInner(string script)
    {
        var inner = ShellScript.Read(script, [], depth + 1);
        if (inner.Steps.Count > 0)
        {
            _steps.Add(new SubshellStart());
            _steps.AddRange(inner.Steps);
            _steps.Add(new SubshellEnd());
        }
    }

    private bool ReadRedirection(ShellToken token)
    {
        if (_position >= tokens.Count || tokens[_position].Kind != ShellTokenKind.Word)
        {
            return false;
        }

        var isHeredoc = ShellLexer.IsHeredoc(token.Text);
        var body = isHeredoc && _heredocs < heredocs.Count ? heredocs[_heredocs++] : null;
        _redirections.Add(new(token.Text, tokens[_position++].Word) { Heredoc = body });
        return true;
    }

    private bool ReadOperator(string text)
    {
        switch (text)
        {
            case "(" when _words.Count == 1 && IsNext(")"):
                _words.Clear();
                _position++;
                _isFunctionNext = true;
                return true;
            case "(":
                return IsCommandStart && Open(BlockKind.Subshell);
            case ")":
                return Close(BlockKind.Subshell);
            case ";;":
                EndCommand();
                return SkipPattern();
            default:
                var isQuestion = _words.Count > 0 && Questions.Contains(SimpleCommand.NameOf(_words[0]));
                EndCommand();
                _afterOr = text == "||";
                _afterQuestion = text is "|" or "|&" ? _afterQuestion : text == "&&" && (_afterQuestion || isQuestion);
                return true;
        }
    }

    private bool ReadFirstWord(ShellToken token, string text)
    {
        switch (text)
        {
            case "if":
                return Open(BlockKind.If);
            case "while" or "until":
                return Open(BlockKind.Loop);
            case "then" or "else" or "elif" or "do" when _blocks.Count > 0:
            case "!":
                return true;
            case "fi":
                return Close(BlockKind.If);
            case "done":
                return Close(BlockKind.Loop);
            case "esac":
                return Close(BlockKind.Case);
            case "for" or "select":
                return ReadLoopHead();
            case "case":
                return ReadCaseHead();
            case "{":
                return Open(BlockKind.Group);
            case "}":
                return Close(BlockKind.Group);
            case "function":
                return ReadFunctionName();
            case "[[":
                return ReadTest(token);
            default:
                return ReadWord(token);
        }
    }

    private bool ReadLoopHead()
    {
        if (_position >= tokens.Count || tokens[_position].Kind != ShellTokenKind.Word)
        {
            return false;
        }

        Open(BlockKind.Loop);
        _assignments.Add(new(tokens[_position++].Word.Text, new([new(WordPartKind.Unknown, "$…")])));
        EndCommand();
        while (_position < tokens.Count && tokens[_position].Kind == ShellTokenKind.Word && !tokens[_position].Is("do"))
        {
            _position++;
        }

        return _position < tokens.Count;
    }

    private bool ReadCaseHead()
    {
        while (_position < tokens.Count && !tokens[_position].Is("in"))
        {
            _position++;
        }

        _position++;
        return Open(BlockKind.Case) && SkipPattern();
    }

    // Up to the parenthesis that ends a pattern of a case, or to the case's end.
    private bool SkipPattern()
    {
        while (_position < tokens.Count)
        {
            if (tokens[_position].Is("esac"))
            {
                return true;
            }

            if (tokens[_position++].Is(")"))
            {
                return true;
            }
        }

        return false;
    }

    private bool ReadFunctionName()
    {
        _position++;
        _position += IsNext("(") ? 2 : 0;
        _isFunctionNext = true;
        return true;
    }

    private bool ReadTest(ShellToken first)
    {
        _words.Add(first.Word);
        while (_position < tokens.Count)
        {
            if (tokens[_position++].Is("]]"))
            {
                return true;
            }
        }

        return false;
    }

    private bool Open(BlockKind kind)
    {
        EndCommand();
        var block = new Block(kind, _isFunctionNext || kind is BlockKind.If or BlockKind.Loop or BlockKind.Case || _afterOr || _afterQuestion);
        _conditionalBlocks += block.IsConditional ? 1 : 0;
        _isFunctionNext = _afterOr = _afterQuestion = false;
        _blocks.Push(block);
        if (kind == BlockKind.Subshell)
        {
            _steps.Add(new SubshellStart());
        }

        return true;
    }

    private bool Close(BlockKind kind)
    {
        EndCommand();
        if (_blocks.Count == 0 || _blocks.Peek().Kind != kind)
        {
            return false;
        }

        _conditionalBlocks -= _blocks.Pop().IsConditional ? 1 : 0;
        if (kind == BlockKind.Subshell)
        {
            _steps.Add(new SubshellEnd());
        }

        return true;
    }

    private void EndCommand()
    {
        if (IsCommandStart)
        {
            return;
        }

        _steps.AddRange(ShellWrappers.Unwrap(
            new()
            {
                Assignments = _assignments.ToEquatableArray(),
                Words = _words.ToEquatableArray(),
                Redirections = _redirections.ToEquatableArray(),
                IsConditional = _afterOr || _afterQuestion || _conditionalBlocks > 0,
            },
            depth));
        _words.Clear();
        _assignments.Clear();
        _redirections.Clear();
        _afterOr = false;
    }

    private bool IsNext(string text) => _position < tokens.Count && tokens[_position].Is(text);

    private readonly record struct Block(BlockKind Kind, bool IsConditional);
}
