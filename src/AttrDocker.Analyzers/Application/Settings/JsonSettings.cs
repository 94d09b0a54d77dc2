using System.Globalization;
using System.Text;

namespace AttrDocker.Analyzers.Application.Settings;

/// <summary>
/// The values of a JSON file by their keys as .NET's configuration names them, <c>Kestrel:Endpoints:Http:Url</c>, in any case. Comments and
/// trailing commas are taken, as configuration takes them. No assembly that could read JSON is certain to be loaded beside an analyzer.
/// </summary>
internal sealed class JsonSettings
{
    private const int MaximumDepth = 32;

    private readonly string _text;
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);
    private int _position;

    private JsonSettings(string text) => _text = text;

    /// <summary>Reads a text; <see langword="null"/> where it is no JSON object.</summary>
    public static IReadOnlyDictionary<string, string>? Read(string text)
    {
        var reader = new JsonSettings(text);
        return reader.Peek() == '{' && reader.Value("", 0) && reader.Peek() == '\0' ? reader._values : null;
    }

    private bool Value(string key, int depth)
    {
        if (depth > MaximumDepth)
        {
            return false;
        }

        switch (Peek())
        {
            case '{':
                return Members('}', _ => String() is { } name && Take(':') ? name : null, key, depth);
            case '[':
                return Members(']', static index => index.ToString(CultureInfo.InvariantCulture), key, depth);
            case '"':
                return String() is { } text && Set(key, text);
            default:
                var start = _position;
                while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] is '-' or '+' or '.'))
                {
                    _position++;
                }

                return _position > start && Set(key, _text.Substring(start, _position - start));
        }
    }

    private bool Members(char close, Func<int, string?> name, string key, int depth)
    {
        _position++;
        for (var index = 0; Peek() != close; index++)
        {
            if (name(index) is not { } own || !Value(key.Length == 0 ? own : key + ":" + own, depth + 1) || (!Take(',') && Peek() != close))
            {
                return false;
            }
        }

        _position++;
        return true;
    }

    private bool Set(string key, string value)
    {
        _values[key] = value;
        return true;
    }

    private bool Take(char expected)
    {
        var isThere = Peek() == expected;
        _position += isThere ? 1 : 0;
        return isThere;
    }

    private string? String()
    {
        if (Peek() != '"')
        {
            return null;
        }

        var text = new StringBuilder();
        for (_position++; _position < _text.Length; _position++)
        {
            var c = _text[_position];
            if (c == '"')
            {
                _position++;
                return text.ToString();
            }

            text.Append(c == '\\' && ++_position < _text.Length ? Unescape() : c);
        }

        return null;
    }

    private char Unescape()
    {
        var c = _text[_position];
        if (c == 'u' && _position + 4 < _text.Length && int.TryParse(_text.Substring(_position + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            _position += 4;
            return (char)code;
        }

        return c switch
        {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\b',
            'f' => '\f',
            _ => c,
        };
    }

    /// <summary>The next character that is neither blank nor in a comment; a NUL at the end.</summary>
    private char Peek()
    {
        while (_position < _text.Length)
        {
            if (char.IsWhiteSpace(_text[_position]) || _text[_position] == '\uFEFF')
            {
                _position++;
            }
            else if (string.CompareOrdinal(_text, _position, "//", 0, 2) == 0)
            {
                Skip("\n");
            }
            else if (string.CompareOrdinal(_text, _position, "/*", 0, 2) == 0)
            {
                Skip("*/");
            }
            else
            {
                return _text[_position];
            }
        }

        return '\0';
    }

    private void Skip(string end)
    {
        var at = _text.IndexOf(end, _position + 2, StringComparison.Ordinal);
        _position = at < 0 ? _text.Length : at + end.Length;
    }
}
