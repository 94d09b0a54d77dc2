using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>
/// Reads a word as the builder's shell lexer does: quotes and escapes go, references to variables stay. What comes out is
/// in the model's notation, see <see cref="Dockerfile"/>. (Dockerfile reference, "Environment replacement".)
/// </summary>
internal ref struct ShellLexer
{
    /// <summary>How deep substitutions may be nested; more is a mistake here, so that no text can overflow the stack.</summary>
    public const int Deepest = 64;

    private readonly TextSlice _slice;
    private readonly string _text;
    private readonly char _escape;
    private readonly ReadContext? _context;
    private readonly WordParts? _word;
    private int _muted;
    private int _depth;

    /// <summary>A reader of a part of a text.</summary>
    /// <param name="slice">The text.</param>
    /// <param name="escape">The escape character.</param>
    /// <param name="context">Where to report, or <see langword="null"/> for nowhere.</param>
    /// <param name="word">What to add to, or <see langword="null"/> for passing over the text.</param>
    public ShellLexer(TextSlice slice, char escape, ReadContext? context, WordParts? word)
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

        // Without quotes, escapes and braces the notation is the text itself.
        if (slice.Span.IndexOfAny("'\"\\`{".AsSpan()) < 0)
        {
            return slice.ToString();
        }

        var word = context.BorrowParts();
        new ShellLexer(slice, context.Escape, context, word).ReadUntil('\0');
        if (word.TryGetLiteral(out var literal))
        {
            return literal;
        }

        var parts = word.ToParts();
        var text = Word.Format(parts);
        context.IsBeyondModel |= word.IsDoubtful && !(Word.TryParse(text, out var same, out _) && same == parts);
        return text;
    }

    /// <summary>Reads the parts of a whole word; <see langword="false"/> where it has a mistake.</summary>
    public static bool TryRead(string text, char escape, out EquatableArray<WordPart> parts)
    {
        var word = new WordParts();
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var fine = new ShellLexer(TextSlice.Of(text).From(start), escape, null, word).ReadUntil('\0');
        parts = word.ToParts();
        return fine;
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
            _word!.Reference(new(_text.Substring(name, Position - name)));
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

        var nameStart = Position;
        PassName();
        var reference = new Reference(_text.Substring(nameStart, Position - nameStart)) { Braces = true };
        if (Position == _slice.End)
        {
            return Fail(start, "'${' is not closed. Add '}'.");
        }

        if (_text[Position] != '}')
        {
            return ReadModifier(start, reference);
        }

        Position++;
        return Add(reference);
    }

    private bool ReadModifier(int start, Reference reference)
    {
        var modifier = Position;
        var c = _text[Position++];
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
            '-' or '+' or '?' => ReadOperand(reference with { Operator = colon ? ":" + c : c.ToString() }),
            '#' or '%' or '/' when !colon => ReadPattern(reference, c),

            // In looking for heredocs the builder has no variables, and does not come to look at the modifier.
            not '#' and not '%' when colon && _context is null => ReadUntil('}'),
            _ => Fail(modifier, $"'{_text.Substring(modifier, Position - modifier)}' is no modifier of a variable. Write one of ':-', ':+', ':?', '-', '+', '?', '#', '%' and '/'."),
        };
        _depth--;
        return fine;
    }

    private bool ReadOperand(Reference reference)
    {
        if (_muted == 0)
        {
            _word!.Open(reference);
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
    private bool ReadPattern(Reference reference, char modifier)
    {
        var isDoubled = Position < _slice.End && _text[Position] == modifier;
        Position += isDoubled ? 1 : 0;
        var start = Position;
        _muted++;
        var fine = (modifier != '/' || ReadUntil('/')) && ReadUntil('}');
        _muted--;
        return fine && Add(reference with { Operator = new string(modifier, isDoubled ? 2 : 1), Pattern = _text.Substring(start, Position - 1 - start) });
    }

    private void PassName()
    {
        var length = Position < _slice.End ? Math.Min(Word.NameLength(_text, Position), _slice.End - Position) : 0;
        Position += length == 0 && Position < _slice.End && Word.IsSpecial(_text[Position]) ? 1 : length;
    }

    private readonly void Literal(char c)
    {
        if (_muted == 0)
        {
            _word!.Literal(c);
        }
    }

    private readonly bool Add(Reference reference)
    {
        if (_muted == 0)
        {
            _word!.Reference(reference);
        }

        return true;
    }

    private readonly bool FailQuote(int start) => Fail(start, $"The quote {_text[start]} is not closed. Add another, or write {_escape}{_text[start]} for the character itself.", toEnd: true);

    private readonly bool Fail(int start, string message, bool toEnd = false)
    {
        _context?.Report(ParseErrorCode.Quoting, _slice.With(start, toEnd ? _slice.End : Position), message);
        return false;
    }
}
