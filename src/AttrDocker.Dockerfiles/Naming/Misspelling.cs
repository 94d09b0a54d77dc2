namespace AttrDocker.Dockerfiles.Naming;

/// <summary>How one word differs from another by a single mistake.</summary>
/// <param name="Mistake">The kind of mistake.</param>
/// <param name="Letters">The characters that were dropped, added or swapped.</param>
/// <param name="AtEnd">Whether the mistake is at the end of the word.</param>
internal readonly record struct Misspelling(Mistake Mistake, string Letters, bool AtEnd)
{
    /// <summary>
    /// Whether it looks like a slip of the finger: letters only (<c>app1</c> and <c>app2</c>, <c>a-b</c> and <c>a_b</c> are
    /// different names), and no plural.
    /// </summary>
    public bool IsSlip =>
        Letters.All(char.IsLetter) && !(AtEnd && Letters is "s" or "S" && Mistake is Mistake.Added or Mistake.Dropped);

    /// <summary>Finds the single mistake.</summary>
    /// <returns>The mistake, or <see langword="null"/> where the words are equal or differ by more than one.</returns>
    public static Misspelling? Between(string intended, string written)
    {
        var start = 0;
        while (start < intended.Length && start < written.Length && intended[start] == written[start])
        {
            start++;
        }

        var (missing, left, right) = (intended.Length - written.Length, intended.Substring(start), written.Substring(start));
        return missing switch
        {
            1 when EndsAlike(left, 1, right, 0) => new(Mistake.Dropped, left.Substring(0, 1), right.Length == 0),
            -1 when EndsAlike(left, 0, right, 1) => new(Mistake.Added, right.Substring(0, 1), left.Length == 0),
            0 when left.Length > 0 && EndsAlike(left, 1, right, 1) => Swap(left[0], right[0], left.Length == 1),
            0 when left.Length > 1 && left[0] == right[1] && left[1] == right[0] && EndsAlike(left, 2, right, 2) =>
                new(Mistake.Transposed, left.Substring(0, 2), left.Length == 2),
            _ => null,
        };
    }

    private static Misspelling Swap(char intended, char written, bool atEnd)
    {
        var onlyCase = char.ToLowerInvariant(intended) == char.ToLowerInvariant(written);
        return new(onlyCase ? Mistake.Case : Mistake.Swapped, $"{intended}{written}", atEnd);
    }

    private static bool EndsAlike(string left, int skipLeft, string right, int skipRight) =>
        string.CompareOrdinal(left, skipLeft, right, skipRight, int.MaxValue) == 0;
}

/// <summary>The kinds of single mistakes.</summary>
internal enum Mistake
{
    /// <summary>A letter is missing.</summary>
    Dropped,

    /// <summary>There is a letter too many.</summary>
    Added,

    /// <summary>One letter stands for another.</summary>
    Swapped,

    /// <summary>A letter is in the wrong case.</summary>
    Case,

    /// <summary>Two neighbours have changed places.</summary>
    Transposed,
}
