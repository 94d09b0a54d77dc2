namespace AttrDocker.Dockerfiles.Scripts;

/// <summary>Cuts shell text into tokens. (POSIX, Shell Command Language, 2.2 and 2.3.)</summary>
/// <remarks>Each character is looked at a fixed number of times, whatever the text.</remarks>
internal sealed class ShellLexer
{
    private static readonly string[] Operators = ["&&", "||", ";;", "|&", ";", "|", "&", "(", ")"];
    private static readonly string[] Redirections = ["&>>", "&>", "<<<", "<<-", "<<", "<>", "<&", "<", ">>", ">|", ">&", ">"];

    private readonly string _text;
    private readonly ShellWordReader _words;
    private readonly List<ShellToken> _tokens = [];
    private readonly List<string> _heredocs = [];
    private readonly List<(string Delimiter, bool StripTabs)> _awaited = [];
    private int _position;

    private ShellLexer(string text) => (_text, _words) = (text, new(text));

    /// <summary>Reads a text.</summary>
    /// <param name="text">Shell text.</param>
    /// <param name="tokens">The tokens.</param>
    /// <param name="heredocs">The bodies of the heredocs that stand in the text, in order.</param>
    /// <param name="unclosedQuote">Where the quotation mark is that nothing closes; <see langword="null"/> where none is known.</param>
    /// <returns><see langword="false"/> where a quote or bracket is not closed.</returns>
    public static bool TryRead(string text, out IReadOnlyList<ShellToken> tokens, out IReadOnlyList<string> heredocs, out int? unclosedQuote)
    {
        var lexer = new ShellLexer(text);
        (tokens, heredocs) = (lexer._tokens, lexer._heredocs);
        var isRead = lexer.ReadAll();
        unclosedQuote = lexer._words.UnclosedQuote;
        return isRead;
    }

    private bool ReadAll()
    {
        while (_position < _text.Length)
        {
            var character = _text[_position];
            if (character is ' ' or '\t' or '\r')
            {
                _position++;
            }
            else if (character == '\n')
            {
                _tokens.Add(new(ShellTokenKind.Operator, ";") { Start = _position++, IsNewLine = true });
                ReadHeredocs();
            }
            else if (character == '\\' && Next(1) == '\n')
            {
                _position += 2;
            }
            else if (character == '#')
            {
                var end = _text.IndexOf('\n', _position);
                _position = end < 0 ? _text.Length : end;
            }
            else if (TryReadRedirection() || TryReadOperator())
            {
            }
            else if (!TryReadWord())
            {
                return false;
            }
        }

        return true;
    }

    private bool TryReadOperator()
    {
        foreach (var candidate in Operators)
        {
            if (StartsWith(candidate))
            {
                _tokens.Add(new(ShellTokenKind.Operator, candidate) { Start = _position });
                _position += candidate.Length;
                return true;
            }
        }

        return false;
    }

    private bool TryReadRedirection()
    {
        var digits = _position;
        while (digits < _text.Length && digits < _position + 3 && _text[digits] is >= '0' and <= '9')
        {
            digits++;
        }

        // <(…) and >(…) are words.
        if (digits >= _text.Length || _text[digits] is not ('<' or '>' or '&') || (digits + 1 < _text.Length && _text[digits + 1] == '(' && _text[digits] != '&'))
        {
            return false;
        }

        foreach (var candidate in Redirections)
        {
            if (string.CompareOrdinal(_text, digits, candidate, 0, candidate.Length) == 0)
            {
                _tokens.Add(new(ShellTokenKind.Redirection, _text.Substring(_position, digits - _position) + candidate) { Start = _position });
                _position = digits + candidate.Length;
                return true;
            }
        }

        return false;
    }

    private bool TryReadWord()
    {
        if (!_words.TryRead(_position, out var token))
        {
            return false;
        }

        token = token with { Start = _position };
        _position = _words.Position;
        if (_tokens.Count > 0 && _tokens[_tokens.Count - 1] is { Kind: ShellTokenKind.Redirection, Text: var redirection } && IsHeredoc(redirection))
        {
            _awaited.Add((token.Word.Text, redirection.EndsWith("-", StringComparison.Ordinal)));
        }

        _tokens.Add(token);
        return true;
    }

    private void ReadHeredocs()
    {
        foreach (var (delimiter, stripTabs) in _awaited)
        {
            var start = _position;
            var end = _text.Length;
            while (_position < _text.Length)
            {
                var lineStart = _position;
                var lineEnd = _text.IndexOf('\n', _position);
                lineEnd = lineEnd < 0 ? _text.Length : lineEnd;
                _position = Math.Min(lineEnd + 1, _text.Length);
                var line = _text.Substring(lineStart, lineEnd - lineStart).TrimEnd('\r');
                if ((stripTabs ? line.TrimStart('\t') : line) == delimiter)
                {
                    end = lineStart;
                    break;
                }
            }

            _heredocs.Add(_text.Substring(start, Math.Max(0, end - start)));
        }

        _awaited.Clear();
    }

    internal static bool IsHeredoc(string redirection) =>
        redirection.EndsWith("<<", StringComparison.Ordinal) || redirection.EndsWith("<<-", StringComparison.Ordinal);

    private bool StartsWith(string candidate) => string.CompareOrdinal(_text, _position, candidate, 0, candidate.Length) == 0;

    private char Next(int offset) => _position + offset < _text.Length ? _text[_position + offset] : '\0';
}
