using System.Text;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>Gathers the parts of a word while it is read.</summary>
internal sealed class WordParts
{
    private readonly Stack<(Reference Reference, List<WordPart> Outer)> _open = new();
    private readonly StringBuilder _literal = new();
    private List<WordPart> _parts = [];
    private bool _hasDollar;

    /// <summary>Whether the notation may be unable to hold the word, so that it must be tried.</summary>
    public bool IsDoubtful { get; private set; }

    /// <summary>Adds a plain character.</summary>
    public void Literal(char c)
    {
        _literal.Append(c);
        _hasDollar |= c == '$';
    }

    /// <summary>Adds a reference that is complete.</summary>
    public void Reference(Reference reference)
    {
        Flush();
        _parts.Add(reference);
        IsDoubtful |= reference.Pattern is not null;
    }

    /// <summary>Begins a reference whose operand follows, up to <see cref="Close"/>.</summary>
    public void Open(Reference reference)
    {
        Flush();
        _open.Push((reference, _parts));
        _parts = [];
        IsDoubtful |= reference.Name.Length == 0;
    }

    /// <summary>Ends the reference that was begun last.</summary>
    public void Close()
    {
        Flush();
        var (reference, outer) = _open.Pop();
        outer.Add(reference with { Operand = [.. _parts] });
        _parts = outer;
    }

    /// <summary>The word, where it is nothing but text without dollar signs, as most words are.</summary>
    public bool TryGetLiteral(out string literal)
    {
        var plain = _parts.Count == 0 && _open.Count == 0 && !_hasDollar;
        literal = plain ? _literal.ToString() : "";
        return plain;
    }

    /// <summary>Begins a new word.</summary>
    public void Clear()
    {
        _open.Clear();
        _parts.Clear();
        _literal.Clear();
        (IsDoubtful, _hasDollar) = (false, false);
    }

    /// <summary>The parts; of a word with a mistake, those before it.</summary>
    public EquatableArray<WordPart> ToParts()
    {
        while (_open.Count > 0)
        {
            Close();
        }

        Flush();
        return [.. _parts];
    }

    private void Flush()
    {
        if (_literal.Length == 0)
        {
            return;
        }

        // `$A"b"` is a variable and a letter; without quotes between them only braces divide the two.
        var literal = _literal.ToString();
        if (_parts.Count > 0 && _parts[_parts.Count - 1] is Reference { Braces: false } last && Word.NameLength(last.Name + literal, 0) > last.Name.Length)
        {
            _parts[_parts.Count - 1] = last with { Braces = true };
        }

        _parts.Add(new Literal(literal));
        _literal.Clear();
    }
}
