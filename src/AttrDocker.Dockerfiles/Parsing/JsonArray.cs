namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>
/// Reads a JSON array of strings, the exec form. What is no JSON array is nothing to complain about: the builder takes
/// it for the shell form; only an array with other elements is a mistake. (Dockerfile reference, "Exec form".)
/// </summary>
internal ref struct JsonArray
{
    /// <summary>The depth at which Go's decoder gives up.</summary>
    private const int Deepest = 10000;

    private static readonly List<TextSlice> NoItems = [];

    private readonly TextSlice _slice;
    private readonly string _text;
    private readonly int _end;
    private int _position;
    private bool _awaitsLowSurrogate;

    private JsonArray(TextSlice slice) => (_slice, _text, _position, _end) = (slice, slice.Text, slice.Start, slice.End);

    /// <summary>Whether a text is an array, of strings or not, and so never the shell form.</summary>
    public static bool IsArray(string text) => Read(TextSlice.Of(text).Trim(), out _) != JsonForm.None;

    /// <summary>Reads an instruction's arguments.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="items">The strings.</param>
    public static JsonForm Read(TextSlice arguments, out List<TextSlice> items)
    {
        if (arguments.IsEmpty || arguments[0] != '[')
        {
            items = NoItems;
            return JsonForm.None;
        }

        items = [];
        var reader = new JsonArray(arguments) { _position = arguments.Start + 1 };
        return reader.ReadItems(items);
    }

    private JsonForm ReadItems(List<TextSlice> items)
    {
        var form = JsonForm.Strings;
        SkipSpace();
        if (Take(']'))
        {
            return AtEnd() ? form : JsonForm.None;
        }

        while (true)
        {
            SkipSpace();
            if (Peek() == '"')
            {
                if (ReadString() is not { } item)
                {
                    return JsonForm.None;
                }

                items.Add(item);
            }
            else if (SkipValue())
            {
                form = JsonForm.OtherElements;
            }
            else
            {
                return JsonForm.None;
            }

            SkipSpace();
            if (Take(']'))
            {
                return AtEnd() ? form : JsonForm.None;
            }

            if (!Take(','))
            {
                return JsonForm.None;
            }
        }
    }

    private TextSlice? ReadString()
    {
        var start = ++_position;
        while (_position < _end && _text[_position] is not '"' and not '\\' and >= ' ')
        {
            _position++;
        }

        if (Take('"'))
        {
            return _slice.With(start, _position - 1);
        }

        var decoded = new MappedText.Builder();
        for (_position = start; _position < _end; _position++)
        {
            var c = _text[_position];
            if (c == '"')
            {
                _position++;
                return decoded.Build(_slice.Source.OffsetOf(start));
            }

            var offset = _slice.Source.OffsetOf(_position);
            if (c < ' ' || (c == '\\' && !TryReadEscape(out c)))
            {
                return null;
            }

            decoded.Append(c, offset);
        }

        return null;
    }

    /// <summary>Reads an escape sequence, and stops at its last character.</summary>
    private bool TryReadEscape(out char c)
    {
        c = ++_position < _end ? _text[_position] : '\0';
        switch (c)
        {
            case '"' or '\\' or '/':
                return true;
            case 'b':
                c = '\b';
                return true;
            case 'f':
                c = '\f';
                return true;
            case 'n':
                c = '\n';
                return true;
            case 'r':
                c = '\r';
                return true;
            case 't':
                c = '\t';
                return true;
            case 'u':
                return TryReadHex(out c);
            default:
                return false;
        }
    }

    private bool TryReadHex(out char c)
    {
        c = '\0';
        if (_end - _position <= 4 || !TryHex(_position + 1, out c))
        {
            return false;
        }

        // Half of a surrogate pair alone becomes the replacement character.
        var paired = !char.IsSurrogate(c) || (char.IsLowSurrogate(c) && _awaitsLowSurrogate);
        _awaitsLowSurrogate = char.IsHighSurrogate(c) && IsLowSurrogateEscape(_position + 5);
        paired |= _awaitsLowSurrogate;
        c = paired ? c : '\uFFFD';
        _position += 4;
        return true;
    }

    private readonly bool IsLowSurrogateEscape(int position) =>
        position + 5 < _end && _text[position] == '\\' && _text[position + 1] == 'u' && TryHex(position + 2, out var c) && char.IsLowSurrogate(c);

    private readonly bool TryHex(int position, out char c)
    {
        var value = 0;
        for (var i = position; i < position + 4; i++)
        {
            var digit = _text[i] switch
            {
                >= '0' and <= '9' => _text[i] - '0',
                >= 'a' and <= 'f' => _text[i] - 'a' + 10,
                >= 'A' and <= 'F' => _text[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0)
            {
                c = '\0';
                return false;
            }

            value = (value * 16) + digit;
        }

        c = (char)value;
        return true;
    }

    /// <summary>Passes any value. Open brackets are kept in a list of bits, not on the stack, so that depth is harmless.</summary>
    private bool SkipValue()
    {
        var open = new List<bool>();
        while (true)
        {
            SkipSpace();
            var c = Peek();
            if (c is '[' or '{')
            {
                _position++;
                SkipSpace();
                if (!Take(c == '[' ? ']' : '}'))
                {
                    open.Add(c == '{');
                    if (open.Count >= Deepest || (c == '{' && !SkipKey()))
                    {
                        return false;
                    }

                    continue;
                }
            }
            else if (!SkipScalar())
            {
                return false;
            }

            // A value has ended: close what ends here, or go on to the next one.
            while (true)
            {
                if (open.Count == 0)
                {
                    return true;
                }

                SkipSpace();
                var isObject = open[open.Count - 1];
                if (Take(','))
                {
                    if (isObject && !SkipKey())
                    {
                        return false;
                    }

                    break;
                }

                if (!Take(isObject ? '}' : ']'))
                {
                    return false;
                }

                open.RemoveAt(open.Count - 1);
            }
        }
    }

    private bool SkipKey()
    {
        SkipSpace();
        if (Peek() != '"' || ReadString() is null)
        {
            return false;
        }

        SkipSpace();
        return Take(':');
    }

    private bool SkipScalar() => Peek() switch
    {
        '"' => ReadString() is not null,
        't' => TakeWord("true"),
        'f' => TakeWord("false"),
        'n' => TakeWord("null"),
        _ => SkipNumber(),
    };

    private bool SkipNumber()
    {
        Take('-');
        if (!Take('0') && !SkipDigits())
        {
            return false;
        }

        if (Take('.') && !SkipDigits())
        {
            return false;
        }

        if (Take('e') || Take('E'))
        {
            _ = Take('+') || Take('-');
            return SkipDigits();
        }

        return true;
    }

    private bool SkipDigits()
    {
        var start = _position;
        while (Peek() is >= '0' and <= '9')
        {
            _position++;
        }

        return _position > start;
    }

    private bool TakeWord(string word)
    {
        if (string.CompareOrdinal(_text, _position, word, 0, word.Length) != 0 || _position + word.Length > _end)
        {
            return false;
        }

        _position += word.Length;
        return true;
    }

    private bool Take(char c)
    {
        if (Peek() != c || _position >= _end)
        {
            return false;
        }

        _position++;
        return true;
    }

    private readonly char Peek() => _position < _end ? _text[_position] : '\0';

    private bool AtEnd()
    {
        SkipSpace();
        return _position >= _end;
    }

    private void SkipSpace()
    {
        while (_position < _end && _text[_position] is ' ' or '\t' or '\r' or '\n')
        {
            _position++;
        }
    }
}

/// <summary>What arguments are as JSON.</summary>
internal enum JsonForm
{
    /// <summary>No JSON array.</summary>
    None,

    /// <summary>An array of strings.</summary>
    Strings,

    /// <summary>An array with other elements.</summary>
    OtherElements,
}
