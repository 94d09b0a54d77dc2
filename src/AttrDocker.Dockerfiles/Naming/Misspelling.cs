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
        var missing = intended.Length - written.Length;
        if (missing is > 1 or < -1)
        {
            return null;
        }

        var start = 0;
        while (start < intended.Length && start < written.Length && intended[start] == written[start])
        {
            start++;
        }

        var (left, right) = (intended.Length - start, written.Length - start);
        return missing switch
        {
            1 when EndsAlike(1, 0) => new(Mistake.Dropped, intended.Substring(start, 1), right == 0),
            -1 when EndsAlike(0, 1) => new(Mistake.Added, written.Substring(start, 1), left == 0),
            0 when left > 0 && EndsAlike(1, 1) => Swap(intended[start], written[start], left == 1),
            0 when left > 1 && intended[start] == written[start + 1] && intended[start + 1] == written[start] && EndsAlike(2, 2) =>
                new(Mistake.Transposed, intended.Substring(start, 2), left == 2),
            _ => null,
        };

        bool EndsAlike(int skipLeft, int skipRight) => string.CompareOrdinal(intended, start + skipLeft, written, start + skipRight, int.MaxValue) == 0;
    }

    private static Misspelling Swap(char intended, char written, bool atEnd)
    {
        var onlyCase = char.ToLowerInvariant(intended) == char.ToLowerInvariant(written);
        return new(onlyCase ? Mistake.Case : Mistake.Swapped, $"{intended}{written}", atEnd);
    }
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
