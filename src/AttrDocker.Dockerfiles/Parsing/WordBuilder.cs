using System.Text;

namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>
/// Writes a word in the model's notation: a plain dollar gets a backslash only where it would begin a reference, and
/// backslashes are doubled only before a dollar or, within a substitution, before a closing brace.
/// </summary>
internal sealed class WordBuilder
{
    private readonly StringBuilder _text = new();
    private int _backslashes;
    private int _open;
    private bool _dollar;
    private string? _reference;

    /// <summary>Adds a plain character.</summary>
    public void Literal(char c)
    {
        Settle(c);
        if (c == '\\')
        {
            _text.Append(c);
            _backslashes++;
        }
        else if (c == '$')
        {
            DoubleBackslashes();
            _dollar = true;
        }
        else if (c == '}' && _open > 0)
        {
            DoubleBackslashes();
            _text.Append("\\}");
        }
        else
        {
            _text.Append(c);
            _backslashes = 0;
        }
    }

    /// <summary>Adds a reference without braces.</summary>
    public void Reference(string name)
    {
        Settle('$');
        DoubleBackslashes();
        _reference = name;
    }

    /// <summary>Adds a reference with braces as it is.</summary>
    public void Raw(string reference)
    {
        Settle('$');
        DoubleBackslashes();
        _text.Append(reference);
    }

    /// <summary>Begins a substitution; what follows is the word in it, up to <see cref="Close"/>.</summary>
    public void Open(string beginning)
    {
        Raw(beginning);
        _open++;
    }

    /// <summary>Ends a substitution.</summary>
    public void Close()
    {
        Settle('}');
        DoubleBackslashes();
        _text.Append('}');
        _open--;
    }

    /// <summary>The word.</summary>
    public override string ToString()
    {
        Settle('\0');
        return _text.ToString();
    }

    /// <summary>Writes what had to wait for the next character.</summary>
    private void Settle(char next)
    {
        if (_dollar)
        {
            _text.Append(next == '{' || VariableName.IsAscii(next) || next is '@' or '*' or '#' or '?' or '-' or '$' or '!' ? "\\$" : "$");
            (_dollar, _backslashes) = (false, 0);
        }
        else if (_reference is { } name)
        {
            _text.Append(NeedsBraces(name, next) ? "${" + name + "}" : "$" + name);
            _reference = null;
        }
    }

    private static bool NeedsBraces(string name, char next)
    {
        foreach (var c in name)
        {
            if (c >= 0x80)
            {
                return true;
            }
        }

        return VariableName.IsAscii(name[0]) && (VariableName.IsAscii(next) || char.IsLetterOrDigit(next) || char.IsSurrogate(next));
    }

    private void DoubleBackslashes()
    {
        _text.Append('\\', _backslashes);
        _backslashes = 0;
    }
}
