namespace AttrDocker.Dockerfiles.Ignore;

/// <summary>
/// A pattern, ready to match. All ways through it are followed at once, so a path costs at most its length times the pattern's:
/// no pattern of a user can make it slow, as a regular expression could be.
/// </summary>
internal sealed class Glob
{
    private readonly GlobElement[] _elements;
    private readonly string? _literal;

    public Glob(IReadOnlyList<GlobElement> elements)
    {
        _elements = [.. elements];
        _literal = Array.TrueForAll(_elements, static e => e.Kind == GlobKind.Literal)
            ? string.Concat(_elements.Select(static e => char.ConvertFromUtf32(e.Character)))
            : null;
    }

    /// <summary>Whether the whole path fits.</summary>
    public bool IsMatch(string path)
    {
        if (_literal is not null)
        {
            return path == _literal;
        }

        var (current, next) = (new bool[_elements.Length + 1], new bool[_elements.Length + 1]);
        Enter(current, 0);
        for (var i = 0; i < path.Length; i++)
        {
            var character = char.IsSurrogatePair(path, i) ? char.ConvertToUtf32(path, i++) : path[i];
            Array.Clear(next, 0, next.Length);
            if (!Step(current, next, character))
            {
                return false;
            }

            (current, next) = (next, current);
        }

        return current[_elements.Length];
    }

    /// <returns>Whether a way is left.</returns>
    private bool Step(bool[] current, bool[] next, int character)
    {
        var isAlive = false;
        for (var i = 0; i < _elements.Length; i++)
        {
            if (!current[i] || !Takes(_elements[i], character))
            {
                continue;
            }

            isAlive = true;
            switch (_elements[i].Kind)
            {
                case GlobKind.Name or GlobKind.Anything:
                    Enter(next, i);
                    break;
                case GlobKind.Folders:
                    next[i] = true;
                    if (character == '/')
                    {
                        Enter(next, i + 1);
                    }

                    break;
                default:
                    Enter(next, i + 1);
                    break;
            }
        }

        return isAlive;
    }

    private static bool Takes(GlobElement element, int character) => element.Kind switch
    {
        GlobKind.Literal => element.Character == character,
        GlobKind.Character or GlobKind.Name => character != '/',
        GlobKind.Class => element.Class!.Contains(character),
        GlobKind.Anything or GlobKind.Folders => true,
        _ => false,
    };

    /// <summary>Comes to a step, and to those behind it where it may take nothing.</summary>
    private void Enter(bool[] states, int index)
    {
        while (!states[index])
        {
            states[index] = true;
            if (index == _elements.Length)
            {
                return;
            }

            switch (_elements[index].Kind)
            {
                case GlobKind.Name or GlobKind.Anything:
                    index++;
                    break;
                case GlobKind.MaybeFolders:
                    states[index + 1] = true;
                    index += 2;
                    break;
                default:
                    return;
            }
        }
    }
}
