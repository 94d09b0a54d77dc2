namespace AttrDocker.Dockerfiles.Ignore;

/// <summary>
/// Reads patterns: those of Go's <c>filepath.Match</c>, as <c>COPY</c> and <c>ADD</c> take them, and those of moby's patternmatcher,
/// which has <c>**</c> besides. What Go refuses is refused with the same pattern.
/// </summary>
internal sealed class GlobReader
{
    private readonly string _pattern;
    private readonly bool _knowsDoubleStars;
    private readonly List<GlobElement> _elements = [];
    private int _at;

    private GlobReader(string pattern, bool knowsDoubleStars) => (_pattern, _knowsDoubleStars) = (pattern, knowsDoubleStars);

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="knowsDoubleStars">Whether <c>**</c> crosses slashes; else it is one star.</param>
    /// <param name="problem">What is wrong, as a clause without full stop, where there is no result.</param>
    public static Glob? Read(string pattern, bool knowsDoubleStars, out string? problem)
    {
        var reader = new GlobReader(pattern, knowsDoubleStars);
        problem = reader.Read();
        return problem is null ? new Glob(reader._elements) : null;
    }

    private string? Read()
    {
        while (_at < _pattern.Length)
        {
            switch (_pattern[_at])
            {
                case '*' when _knowsDoubleStars && _at + 1 < _pattern.Length && _pattern[_at + 1] == '*':
                    ReadDoubleStar();
                    break;
                case '*':
                    _at++;
                    _elements.Add(new(GlobKind.Name));
                    break;
                case '?':
                    _at++;
                    _elements.Add(new(GlobKind.Character));
                    break;
                case '[':
                    if (ReadClass() is { } problem)
                    {
                        return problem;
                    }

                    break;
                case '\\' when ++_at == _pattern.Length:
                    return "ends in a backslash, which escapes nothing";
                default:
                    _elements.Add(new(GlobKind.Literal, Next()));
                    break;
            }
        }

        return null;
    }

    private void ReadDoubleStar()
    {
        var isFirst = _at == 0;
        _at += 2;
        if (isFirst && _pattern.IndexOfAny(['*', '?', '[', ']', '\\'], _at) < 0 && (_at == _pattern.Length || _pattern[_at] != '/'))
        {
            // moby compares the end of the path here, so **.txt finds a.txt.
            _elements.Add(new(GlobKind.Anything));
            return;
        }

        if (_at < _pattern.Length && _pattern[_at] == '/')
        {
            _at++;
        }

        if (_at == _pattern.Length)
        {
            _elements.Add(new(GlobKind.Anything));
        }
        else
        {
            _elements.Add(new(GlobKind.MaybeFolders));
            _elements.Add(new(GlobKind.Folders));
        }
    }

    private string? ReadClass()
    {
        _at++;
        var negated = _at < _pattern.Length && _pattern[_at] == '^';
        _at += negated ? 1 : 0;
        var ranges = new List<(int, int)>();
        while (ranges.Count == 0 || _at == _pattern.Length || _pattern[_at] != ']')
        {
            var problem = ReadBound(out var first);
            var last = first;
            if (problem is null && _pattern[_at] == '-')
            {
                _at++;
                problem = ReadBound(out last);
            }

            if (problem is not null)
            {
                return problem;
            }

            if (first > last && _knowsDoubleStars)
            {
                return "has a range in '[' that runs backwards";
            }

            ranges.Add((first, last));
        }

        _at++;
        _elements.Add(new(GlobKind.Class, Class: new(ranges, negated)));
        return null;
    }

    private string? ReadBound(out int character)
    {
        character = 0;
        if (_at < _pattern.Length && _pattern[_at] is '-' or ']')
        {
            return $"has a '{_pattern[_at]}' in '[' without a backslash before it";
        }

        if (_at < _pattern.Length && _pattern[_at] == '\\')
        {
            _at++;
        }

        if (_at >= _pattern.Length)
        {
            return "has a '[' without ']'";
        }

        character = Next();
        return _at < _pattern.Length ? null : "has a '[' without ']'";
    }

    private int Next()
    {
        // Half a surrogate pair cannot be in a path, so the replacement character stands for it.
        if (char.IsSurrogatePair(_pattern, _at))
        {
            _at += 2;
            return char.ConvertToUtf32(_pattern, _at - 2);
        }

        var character = _pattern[_at++];
        return char.IsSurrogate(character) ? '\uFFFD' : character;
    }
}
