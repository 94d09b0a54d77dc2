using System.Text;

namespace AttrDocker.Fuzz;

/// <summary>Makes texts out of others: seeds that look real, and what was learnt from the run so far.</summary>
internal sealed class Mutator(int seed)
{
    private const int LargestLearnt = 250;
    private const int LargestCorpus = 20_000;

    private readonly Random _random = new(seed);
    private readonly List<string> _corpus = [.. Corpus.Seeds];

    /// <summary>The next text: mostly small, now and then with long lines or deep nesting.</summary>
    public string Next()
    {
        var text = Start();
        for (var mutations = 1 + _random.Next(1 << _random.Next(4)); mutations > 0; mutations--)
        {
            text = Mutate(text);
        }

        return text;
    }

    /// <summary>Takes a text for more mutations; a long one is not worth its time.</summary>
    public void Learn(string text)
    {
        if (text.Length <= LargestLearnt && _corpus.Count < LargestCorpus)
        {
            _corpus.Add(text);
        }
    }

    // Few lines are read a hundred times faster than a whole file, and go wrong in mostly the same ways.
    private string Start()
    {
        var text = Pick(_corpus);
        if (_random.Next(16) == 0)
        {
            return text;
        }

        var lines = text.Split('\n');
        var first = _random.Next(lines.Length);
        return string.Join('\n', lines, first, Math.Min(lines.Length - first, _random.Next(1, 5)));
    }

    private string Mutate(string text) => _random.Next(16) switch
    {
        0 or 1 => Replace(text, 1, ((char)(text.Length == 0 ? 0 : text[At(text)] ^ (1 << _random.Next(7)))).ToString()),
        2 => Replace(text, 1, AnyChar().ToString()),
        3 or 4 or 5 => Replace(text, 0, Pick(Corpus.Tokens)),
        6 or 7 => Replace(text, _random.Next(1, 12), Pick(Corpus.Tokens)),
        8 => Replace(text, _random.Next(1, 40), ""),
        9 => Replace(text, 0, Piece(text)),
        10 => Replace(text, 0, Piece(Pick(_corpus))),
        11 => Lines(text),
        12 => Splice(text, Pick(_corpus)),
        13 => Decode(text),
        14 when _random.Next(32) == 0 => Replace(text, 0, Repeat(Pick(Corpus.Tokens), _random.Next(2, 600))),
        15 when _random.Next(200) == 0 => Replace(text, 0, Repeat(Piece(text), _random.Next(2, 500))),
        _ => Replace(text, 0, Pick(Corpus.Tokens) + Pick(Corpus.Tokens)),
    };

    /// <summary>One line of the text moved to another place, or doubled.</summary>
    private string Lines(string text)
    {
        var lines = text.Split('\n').ToList();
        var line = lines[_random.Next(lines.Count)];
        if (_random.Next(2) == 0)
        {
            lines.Remove(line);
        }

        lines.Insert(_random.Next(lines.Count + 1), line);
        return string.Join('\n', lines);
    }

    /// <summary>Flips a bit of the UTF-8 bytes, and decodes them as a reader of files does: what is invalid becomes U+FFFD.</summary>
    private string Decode(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length > 0)
        {
            bytes[_random.Next(bytes.Length)] ^= (byte)(1 << _random.Next(8));
        }

        return Encoding.UTF8.GetString(bytes);
    }

    private string Splice(string left, string right) => left[..At(left)] + right[At(right)..];

    private string Replace(string text, int length, string with)
    {
        var at = At(text);
        return string.Concat(text.AsSpan(0, at), with, text.AsSpan(Math.Min(text.Length, at + length)));
    }

    private string Piece(string text)
    {
        var at = At(text);
        return text.Substring(at, Math.Min(text.Length - at, _random.Next(1, 60)));
    }

    private char AnyChar() => _random.Next(4) switch
    {
        0 => (char)_random.Next(32),
        1 => (char)_random.Next(0xD800, 0xE000),
        2 => (char)_random.Next(char.MaxValue + 1),
        _ => (char)_random.Next(' ', 127),
    };

    private static string Repeat(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();

    private int At(string text) => _random.Next(text.Length + (text.Length == 0 ? 1 : 0));

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
