namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>
/// Reads a word as the builder's shell lexer does: quotes and escapes go, references to variables stay. What comes out is
/// in the model's notation, see <see cref="Dockerfile"/>. (Dockerfile reference, "Environment replacement".)
/// </summary>
internal ref struct WordReader
{
    /// <summary>How deep substitutions may be nested; more is a mistake here, so that no text can overflow the stack.</summary>
    public const int Deepest = 200;

    private readonly TextSlice _slice;
    private readonly string _text;
    private readonly char _escape;
    private readonly ReadContext? _context;
    private readonly WordBuilder? _word;
    private int _muted;
    private int _depth;

    /// <summary>A reader of a part of a text.</summary>
    /// <param name="slice">The text.</param>
    /// <param name="escape">The escape character.</param>
    /// <param name="context">Where to report, or <see langword="null"/> for nowhere.</param>
    /// <param name="word">What to add to, or <see langword="null"/> for passing over the text.</param>
    public WordReader(TextSlice slice, char escape, ReadContext? context, WordBuilder? word)
    {
        (_slice, _text, _escape, _context, _word) = (slice, slice.Text, escape, context, word);
        (_muted, Position) = (word is null ? 1 : 0, slice.Start);
    }

    /// <summary>The position in the text.</summary>
    public int Position { get; set; }

    /// <summary>Reads a whole word; mistakes are reported.</summary>
    public static string Read(TextSlice slice, ReadContext context)
    {
        // The lexer's scanner drops a byte order mark at its beginning.
        if (!slice.IsEmpty && slice[0] == '\uFEFF')
        {
            slice = slice.From(slice.Start + 1);
        }

        if (slice.Span.IndexOfAny("'\"$\\`".AsSpan()) < 0)
        {
            return slice.ToString();
        }

        var word = new WordBuilder();
        var reader = new WordReader(slice, context.Escape, context, word);
        reader.ReadUntil('\0');
        return word.ToString();
    }

    /// <summary>Reads from a quote or a dollar on; <see langword="false"/> after a mistake.</summary>
    public bool ReadSpecial() => _text[Position] switch
    {
        '\'' => ReadSingleQuoted(),
        '"' => ReadDoubleQuoted(),
        _ => ReadDollar(),
    };

    private bool ReadUntil(char stop)
    {
        var start = Position;
        while (Position < _slice.End)
        {
            var c = _text[Position];
            if (stop != '\0' && c == stop)
            {
                Position++;
                return true;
            }

            if (c is '\'' or '"' or '$')
            {
                if (!ReadSpecial())
                {
                    return false;
                }

                continue;
            }

            Position++;
            if (c == _escape)
            {
                if (Position == _slice.End)
                {
                    break;
                }

                c = _text[Position++];
            }

            Literal(c);
        }

        return stop == '\0' || Fail(start, $"'${{' is not closed. Add '{stop}'.");
    }

    private bool ReadSingleQuoted()
    {
        var start = Position++;
        for (; Position < _slice.End; Position++)
        {
            if (_text[Position] == '\'')
            {
                Position++;
                return true;
            }

            Literal(_text[Position]);
        }

        return FailQuote(start);
    }

    private bool ReadDoubleQuoted()
    {
        var start = Position++;
        while (Position < _slice.End)
        {
            var c = _text[Position];
            if (c == '"')
            {
                Position++;
                return true;
            }

            if (c == '$')
            {
                if (!ReadDollar())
                {
                    return false;
                }

                continue;
            }

            Position++;
            if (c == _escape)
            {
                if (Position == _slice.End)
                {
                    break;
                }

                if (_text[Position] is var next && (next is '"' or '$' || next == _escape))
                {
                    c = next;
                    Position++;
                }
            }

            Literal(c);
        }

        return FailQuote(start);
    }

    private bool ReadDollar()
    {
        var start = Position++;
        if (Position < _slice.End && _text[Position] == '{')
        {
            Position++;
            return ReadSubstitution(start);
        }

        var name = Position;
        PassName();
        if (Position == name)
        {
            Literal('$');
        }
        else if (_muted == 0)
        {
            _word!.Reference(_text.Substring(name, Position - name));
        }

        return true;
    }

    private bool ReadSubstitution(int start)
    {
        if (Position == _slice.End)
        {
            return Fail(start, "'${' is not closed. Add '}'.");
        }

        if (_text[Position] is '{' or '}' or ':')
        {
            Position++;
            return Fail(start, "A substitution needs a variable. Write its name after '${'.");
        }

        PassName();
        if (Position == _slice.End)
        {
            return Fail(start, "'${' is not closed. Add '}'.");
        }

        var c = _text[Position++];
        if (c == '}')
        {
            Raw(start);
            return true;
        }

        var modifier = Position - 1;
        var colon = c == ':';
        if (colon && Position < _slice.End)
        {
            c = _text[Position++];
        }

        if (++_depth > Deepest)
        {
            return Fail(start, $"Substitutions are nested more than {Deepest} deep. Put inner ones into an ARG of their own.");
        }

        var fine = c switch
        {
            '-' or '+' or '?' => ReadAlternative(start),
            '#' or '%' when !colon => PassPattern(start, '\0'),
            '/' when !colon => PassPattern(start, '/'),

            // In looking for heredocs the builder has no variables, and does not come to look at the modifier.
            not '#' and not '%' when colon && _context is null => PassPattern(start, '\0'),
            _ => Fail(modifier, $"'{_text.Substring(modifier, Position - modifier)}' is no modifier of a variable. Write one of ':-', ':+', ':?', '-', '+', '?', '#', '%' and '/'."),
        };
        _depth--;
        return fine;
    }

    private bool ReadAlternative(int start)
    {
        if (_muted == 0)
        {
            _word!.Open(_text.Substring(start, Position - start));
        }

        if (!ReadUntil('}'))
        {
            return false;
        }

        if (_muted == 0)
        {
            _word!.Close();
        }

        return true;
    }

    /// <summary>Passes a pattern, and the replacement behind it, which are kept as they are.</summary>
    private bool PassPattern(int start, char divider)
    {
        _muted++;
        if (divider != '\0' && Position < _slice.End && _text[Position] == divider)
        {
            Position++;
        }

        var fine = (divider == '\0' || ReadUntil(divider)) && ReadUntil('}');
        _muted--;
        Raw(start);
        return fine;
    }

    private void PassName()
    {
        if (Position >= _slice.End)
        {
            return;
        }

        var c = _text[Position];
        if (char.IsDigit(c))
        {
            while (Position < _slice.End && char.IsDigit(_text[Position]))
            {
                Position++;
            }
        }
        else if (c is '@' or '*' or '#' or '?' or '-' or '$' or '!')
        {
            Position++;
        }
        else
        {
            while (Position < _slice.End && VariableName.Continues(_text, Position) is var width && width > 0)
            {
                Position += width;
            }
        }
    }

    private readonly void Literal(char c)
    {
        if (_muted == 0)
        {
            _word!.Literal(c);
        }
    }

    private readonly void Raw(int start)
    {
        if (_muted == 0)
        {
            _word!.Raw(_text.Substring(start, Position - start));
        }
    }

    private readonly bool FailQuote(int start) => Fail(start, $"The quote {_text[start]} is not closed. Add another, or write {_escape}{_text[start]} for the character itself.", toEnd: true);

    private readonly bool Fail(int start, string message, bool toEnd = false)
    {
        _context?.Report(ParseErrorCode.Quoting, _slice.With(start, toEnd ? _slice.End : Position), message);
        return false;
    }
}

/// <summary>The characters of variables' names, for the builder: Unicode's letters and digits, and the underscore.</summary>
internal static class VariableName
{
    /// <summary>How many UTF-16 units at a position belong to a name; 0 where the name ends.</summary>
    public static int Continues(string text, int position)
    {
        var c = text[position];
        if (c < 0x80)
        {
            return IsAscii(c) ? 1 : 0;
        }

        return !char.IsLetter(text, position) && !char.IsDigit(text, position) ? 0 : char.IsHighSurrogate(c) ? 2 : 1;
    }

    public static bool IsAscii(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
}
