using System.Text;

namespace AttrDocker.Dockerfiles.Variables;

/// <summary>Reads the notation of <see cref="Word"/> from left to right.</summary>
internal sealed class WordReader(string text)
{
    /// <summary>Deeper than any real file nests, shallow enough for every stack.</summary>
    private const int DeepestNesting = 64;

    private int _position;

    /// <summary>What is wrong, or <see langword="null"/>.</summary>
    public string? Problem { get; private set; }

    public EquatableArray<WordPart> Read() => Read(depth: 0);

    private EquatableArray<WordPart> Read(int depth)
    {
        var parts = new List<WordPart>();
        var literal = new StringBuilder();
        while (Problem is null && _position < text.Length)
        {
            var c = text[_position];
            if (c == '}' && depth > 0)
            {
                break;
            }

            if (c == '\\')
            {
                ReadBackslashes(literal, depth);
            }
            else if (c == '$' && Word.StartsReference(text, _position + 1))
            {
                Flush(literal, parts);
                _position++;
                parts.Add(ReadReference(depth));
            }
            else
            {
                literal.Append(c);
                _position++;
            }
        }

        Flush(literal, parts);
        return parts.ToEquatableArray();
    }

    private static void Flush(StringBuilder literal, List<WordPart> parts)
    {
        if (literal.Length > 0)
        {
            parts.Add(new Literal(literal.ToString()));
            literal.Clear();
        }
    }

    private void ReadBackslashes(StringBuilder literal, int depth)
    {
        var start = _position;
        while (_position < text.Length && text[_position] == '\\')
        {
            _position++;
        }

        var count = _position - start;
        if (_position == text.Length || !(text[_position] == '$' || (text[_position] == '}' && depth > 0)))
        {
            literal.Append('\\', count);
            return;
        }

        literal.Append('\\', count / 2);
        if (count % 2 == 1)
        {
            literal.Append(text[_position]);
            _position++;
        }
    }

    private Reference ReadReference(int depth)
    {
        if (text[_position] != '{')
        {
            return new Reference(ReadName());
        }

        _position++;
        var name = ReadName();
        if (name.Length == 0)
        {
            return Fail("'${' needs a variable's name after it. Write '\\$' for a plain dollar sign.");
        }

        if (_position < text.Length && text[_position] == '}')
        {
            _position++;
            return new Reference(name) { Braces = true };
        }

        var reference = ReadModifier(new Reference(name) { Braces = true }, depth);
        if (Problem is null && (_position == text.Length || text[_position] != '}'))
        {
            return Fail("'${" + name + "' is never closed. Add '}', or write '\\$' for a plain dollar sign.");
        }

        _position++;
        return reference;
    }

    private string ReadName()
    {
        var length = _position < text.Length ? Word.NameLength(text, _position) : 0;
        if (length == 0 && _position < text.Length && Word.IsSpecial(text[_position]))
        {
            length = 1;
        }

        var name = text.Substring(_position, length);
        _position += length;
        return name;
    }

    private Reference ReadModifier(Reference reference, int depth)
    {
        var op = ReadOperator();
        if (op is null)
        {
            return _position == text.Length
                ? Fail("'${" + reference.Name + "' is never closed. Add '}', or write '\\$' for a plain dollar sign.")
                : Fail("'${" + reference.Name + "…}' has an unknown modifier. Known are :- - :+ + :? ? # ## % %% / and //.");
        }

        if (op[0] is '#' or '%' or '/')
        {
            return reference with { Operator = op, Pattern = ReadPattern() };
        }

        if (depth == DeepestNesting)
        {
            return Fail("The variable references are nested too deep. Use an ARG for the inner part.");
        }

        return reference with { Operator = op, Operand = Read(depth + 1) };
    }

    private string? ReadOperator()
    {
        var length = _position == text.Length ? 0 : text[_position] switch
        {
            ':' => _position + 1 < text.Length && text[_position + 1] is '-' or '+' or '?' ? 2 : 0,
            '-' or '+' or '?' => 1,
            '#' or '%' or '/' => _position + 1 < text.Length && text[_position + 1] == text[_position] ? 2 : 1,
            _ => 0,
        };
        if (length == 0)
        {
            return null;
        }

        var op = text.Substring(_position, length);
        _position += length;
        return op;
    }

    /// <summary>Everything up to the brace that closes the reference; a backslash protects the character after it.</summary>
    private string ReadPattern()
    {
        var start = _position;
        var open = 0;
        for (; _position < text.Length; _position++)
        {
            if (text[_position] == '\\')
            {
                _position = Math.Min(_position + 1, text.Length - 1);
            }
            else if (text[_position] == '{' && text[_position - 1] == '$')
            {
                open++;
            }
            else if (text[_position] == '}' && open-- == 0)
            {
                break;
            }
        }

        return text.Substring(start, _position - start);
    }

    private Reference Fail(string problem)
    {
        Problem ??= problem;
        _position = text.Length;
        return new Reference("");
    }
}
