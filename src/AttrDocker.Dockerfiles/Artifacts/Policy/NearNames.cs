using AttrDocker.Dockerfiles.Naming;

namespace AttrDocker.Dockerfiles.Artifacts.Policy;

/// <summary>When two names are so near to each other that nobody gives both on purpose.</summary>
internal static class NearNames
{
    // Short names are near to each other by chance: bash and dash, apt and apk.
    private const int ShortestName = 5;

    // The letter of a name such as config_a.yaml is a name of its own.
    private const int ShortestWord = 3;

    /// <summary>Whether one name is the other with a single mistyped letter.</summary>
    public static bool AreOne(string intended, string written) =>
        Math.Abs(intended.Length - written.Length) <= 1 && AreApart(intended, written) && !FileEndings.Differ(intended, written)
        && Misspelling.Between(intended, written) is { IsSlip: true } mistake && !IsSpelling(mistake, intended, written) && IsInWord(intended, written);

    /// <summary>Whether two names that differ by a single letter are not those of a family, which begin alike: a daemon beside its client, a plural.</summary>
    public static bool AreApart(string left, string right) =>
        left.Length >= ShortestName && right.Length >= ShortestName
        && !string.Equals(left, right, StringComparison.OrdinalIgnoreCase) && !IsStem(left, right) && !IsStem(right, left);

    // LICENCE and LICENSE, analyser and analyzer, colour and color, disc and disk, grey and gray are the same word in two spellings.
    private static bool IsSpelling(Misspelling mistake, string intended, string written) =>
        mistake.Letters.ToLowerInvariant() is "sz" or "zs" or "sc" or "cs" or "ck" or "kc" or "iy" or "yi" or "ea" or "ae"
        || intended.Replace("our", "or") == written.Replace("our", "or");

    private static bool IsStem(string left, string right) => StemOf(right).StartsWith(StemOf(left), StringComparison.Ordinal);

    private static string StemOf(string name) => name.IndexOf('.') is > 0 and var dot ? name.Substring(0, dot) : name;

    private static bool IsInWord(string intended, string written)
    {
        var at = 0;
        while (at < intended.Length - 1 && at < written.Length && intended[at] == written[at])
        {
            at++;
        }

        var (start, end) = (at, at);
        while (start > 0 && char.IsLetter(intended[start - 1]))
        {
            start--;
        }

        while (end < intended.Length && char.IsLetter(intended[end]))
        {
            end++;
        }

        return end - start >= ShortestWord;
    }
}
