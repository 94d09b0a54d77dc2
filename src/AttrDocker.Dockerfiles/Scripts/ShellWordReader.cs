using System.Text;

namespace AttrDocker.Dockerfiles.Scripts;

/// <summary>Reads words: quotes, escapes, variables, substitutions and patterns. (POSIX, Shell Command Language, 2.2 and 2.6.)</summary>
internal sealed class ShellWordReader(string text)
{
    private readonly List<WordPart> _parts = [];
    private readonly List<string> _substitutions = [];
    private readonly StringBuilder _literal = new();
    private bool _isQuoted;

    /// <summary>Where the text after the word begins.</summary>
    public int Position { get; private set; }

    /// <summary>Where the quotation mark is that nothing closes; <see langword="null"/> where none is known.</summary>
    public int? UnclosedQuote { get; private set; }

    private bool AtEnd => Position >= text.Length;

    private bool AtStartOfWord => _parts.Count == 0 && _literal.Length == 0 && !_isQuoted;

    /// <summary>Reads the word that begins at a position.</summary>
    /// <returns><see langword="false"/> where something in it is not closed.</returns>
    public bool TryRead(int position, out ShellToken token)
    {
        (Position, _isQuoted) = (position, false);
        _parts.Clear();
        _substitutions.Clear();
        var isClosed = true;
        while (isClosed && !AtEnd && !IsEndOfWord())
        {
            isClosed = ReadPiece();
        }

        EndLiteral();
        token = new(ShellTokenKind.Word, "") { Word = new(_parts.ToEquatableArray()) { IsQuoted = _isQuoted }, Substitutions = _substitutions.ToEquatableArray() };
        return isClosed;
    }

    private bool IsEndOfWord() => text[Position] switch
    {
        ' ' or '\t' or '\r' or '\n' or ';' or '&' or '|' or ')' => true,
        '(' => !IsArray(),
        '<' or '>' => Peek(1) != '(',
        _ => false,
    };

    // NAME=(…) and NAME+=(…)
    private bool IsArray() => _parts.Count == 0 && _literal.Length > 1 && _literal[_literal.Length - 1] == '=';

    private bool ReadPiece()
    {
        switch (text[Position])
        {
            case '\\':
                return ReadEscape();
            case '\'':
                return ReadSingleQuoted();
            case '"':
                return ReadDoubleQuoted();
            case '$':
                return ReadDollar(isQuoted: false);
            case '`':
                return ReadBackTicks();
            case '(' or '<' or '>':
                return ReadParentheses(text[Position] == '(' ? Position : Position + 1, isScript: false);
            case '*' or '?':
                Add(WordPartKind.Pattern, text[Position].ToString());
                Position++;
                return true;
            case '{' or '[' when PatternLength() is var length and > 0:
                Add(WordPartKind.Pattern, text.Substring(Position, length));
                Position += length;
                return true;
            case '~' when AtStartOfWord && Peek(1) is '/' or ' ' or '\0' or ';' or '\n':
                Add(WordPartKind.Variable, "$HOME");
                Position++;
                return true;
            default:
                _literal.Append(text[Position++]);
                return true;
        }
    }

    private bool ReadEscape()
    {
        if (Peek(1) != '\n' && Position + 1 < text.Length)
        {
            _literal.Append(text[Position + 1]);
            _isQuoted = true;
        }

        Position = Math.Min(Position + 2, text.Length);
        return true;
    }

    private bool ReadSingleQuoted()
    {
        var end = text.IndexOf('\'', Position + 1);
        if (end < 0)
        {
            UnclosedQuote = Position;
            return false;
        }

        _isQuoted = true;
        _literal.Append(text, Position + 1, end - Position - 1);
        Position = end + 1;
        return true;
    }

    private bool ReadDoubleQuoted()
    {
        var start = Position;
        _isQuoted = true;
        Position++;
        while (!AtEnd)
        {
            switch (text[Position])
            {
                case '"':
                    Position++;
                    return true;
                case '\\' when Peek(1) is '$' or '`' or '"' or '\\':
                    _literal.Append(text[Position + 1]);
                    Position += 2;
                    break;
                case '\\' when Peek(1) == '\n':
                    Position += 2;
                    break;
                case '$':
                    if (!ReadDollar(isQuoted: true))
                    {
                        return false;
                    }

                    break;
                case '`':
                    if (!ReadBackTicks())
                    {
                        return false;
                    }

                    break;
                default:
                    _literal.Append(text[Position++]);
                    break;
            }
        }

        UnclosedQuote = start;
        return false;
    }

    private bool ReadDollar(bool isQuoted)
    {
        var next = Peek(1);
        if (next == '(')
        {
            return ReadParentheses(Position + 1, isScript: Peek(2) != '(');
        }

        if (next == '{')
        {
            return ReadBraces();
        }

        if (next == '\'' && !isQuoted)
        {
            return ReadEscapedQuote();
        }

        var end = Position + 1;
        while (end < text.Length && (text[end] is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (end > Position + 1 && text[end] is >= '0' and <= '9')))
        {
            end++;
        }

        if (end > Position + 1)
        {
            Add(WordPartKind.Variable, text.Substring(Position, end - Position));
            Position = end;
        }
        else if (next is '@' or '*' or '#' or '?' or '-' or '$' or '!' or (>= '0' and <= '9'))
        {
            Add(WordPartKind.Unknown, text.Substring(Position, 2));
            Position += 2;
        }
        else
        {
            _literal.Append('$');
            Position++;
        }

        return true;
    }

    // $'…' has the escapes of C; nobody writes a path with them.
    private bool ReadEscapedQuote()
    {
        var end = Position + 2;
        while (end < text.Length && text[end] != '\'')
        {
            end += text[end] == '\\' ? 2 : 1;
        }

        return Take(WordPartKind.Unknown, end);
    }

    private bool ReadBraces()
    {
        var depth = 0;
        for (var i = Position + 1; i < text.Length; i++)
        {
            depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
            if (depth == 0)
            {
                return Take(WordPartKind.Variable, i);
            }
        }

        return false;
    }

    private bool ReadBackTicks()
    {
        var end = Position + 1;
        while (end < text.Length && text[end] != '`')
        {
            end += text[end] == '\\' ? 2 : 1;
        }

        if (end < text.Length)
        {
            _substitutions.Add(text.Substring(Position + 1, end - Position - 1).Replace("\\`", "`"));
        }

        return Take(WordPartKind.Unknown, end);
    }

    // From an opening parenthesis to the one that closes it, past quotes and parentheses inside.
    private bool ReadParentheses(int first, bool isScript)
    {
        var open = new Stack<char>();
        for (var i = first; i < text.Length; i++)
        {
            var inQuotes = open.Count > 0 && open.Peek() == '"';
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '"' when inQuotes:
                    open.Pop();
                    break;
                case '"':
                    open.Push('"');
                    break;
                case '\'' when !inQuotes:
                    i = text.IndexOf('\'', i + 1);
                    if (i < 0)
                    {
                        return false;
                    }

                    break;
                case '(' when !inQuotes || text[i - 1] == '$':
                    open.Push('(');
                    break;
                case ')' when !inQuotes:
                    open.Pop();
                    if (open.Count > 0)
                    {
                        break;
                    }

                    if (isScript)
                    {
                        _substitutions.Add(text.Substring(first + 1, i - first - 1));
                    }

                    return Take(WordPartKind.Unknown, i);
            }
        }

        return false;
    }

    private bool Take(WordPartKind kind, int last)
    {
        if (last >= text.Length)
        {
            return false;
        }

        Add(kind, text.Substring(Position, last + 1 - Position));
        Position = last + 1;
        return true;
    }

    // {a,b}, {1..3} and [a-z], but neither ${…} nor a lone bracket such as the command [.
    private int PatternLength()
    {
        var close = text[Position] == '{' ? '}' : ']';
        var isSeveral = close == ']';
        for (var i = Position + 1; i < text.Length && text[i] is not (' ' or '\t' or '\n' or ';' or '|' or '&' or '$' or '"' or '\'' or '\\' or '{' or '['); i++)
        {
            isSeveral |= text[i] == ',' || (text[i] == '.' && text[i - 1] == '.');
            if (text[i] == close)
            {
                return isSeveral && i > Position + 1 ? i + 1 - Position : 0;
            }
        }

        return 0;
    }

    private void Add(WordPartKind kind, string part)
    {
        EndLiteral();
        _parts.Add(new(kind, part));
    }

    private void EndLiteral()
    {
        if (_literal.Length > 0)
        {
            _parts.Add(new(WordPartKind.Literal, _literal.ToString()));
            _literal.Clear();
        }
    }

    private char Peek(int offset) => Position + offset < text.Length ? text[Position + offset] : '\0';
}
