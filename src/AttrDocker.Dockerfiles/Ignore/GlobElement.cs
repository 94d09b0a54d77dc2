namespace AttrDocker.Dockerfiles.Ignore;

/// <summary>One step of a pattern.</summary>
/// <param name="Kind">What it takes from the path.</param>
/// <param name="Character">The code point of a <see cref="GlobKind.Literal"/>.</param>
/// <param name="Class">The characters of a <see cref="GlobKind.Class"/>.</param>
internal readonly record struct GlobElement(GlobKind Kind, int Character = 0, CharacterClass? Class = null);

/// <summary>What a step of a pattern takes from the path.</summary>
internal enum GlobKind
{
    /// <summary>This character.</summary>
    Literal,

    /// <summary><c>?</c>: any character but a slash.</summary>
    Character,

    /// <summary><c>[…]</c>: a character of a class.</summary>
    Class,

    /// <summary><c>*</c>: any characters but slashes.</summary>
    Name,

    /// <summary><c>**</c> at an end: any characters.</summary>
    Anything,

    /// <summary><c>**</c> before something: nothing, or <see cref="Folders"/>, the step that always follows it.</summary>
    MaybeFolders,

    /// <summary>Any characters up to a slash and that slash.</summary>
    Folders,
}

/// <summary>The characters between brackets, <c>[a-z_]</c> or <c>[^a-z]</c>.</summary>
/// <param name="Ranges">The first and last code point of each range.</param>
/// <param name="Negated">Whether it means all others.</param>
internal sealed record CharacterClass(IReadOnlyList<(int First, int Last)> Ranges, bool Negated)
{
    public bool Contains(int character)
    {
        foreach (var (first, last) in Ranges)
        {
            if (first <= character && character <= last)
            {
                return !Negated;
            }
        }

        return Negated;
    }
}
