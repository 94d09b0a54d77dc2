namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>
/// White space as the builder's Go code sees it. There are two notions: Unicode's (<c>unicode.IsSpace</c>), for trimming
/// and for words, and five ASCII characters, for splitting.
/// </summary>
internal static class Blanks
{
    /// <summary>Go's <c>unicode.IsSpace</c>.</summary>
    public static bool IsSpace(char c) => c < 0x80
        ? c == ' ' || (c >= '\t' && c <= '\r')
        : c is '\u0085' or '\u00A0' || (c >= '\u1680' && IsRareSpace(c));

    /// <summary>The builder's <c>[\t\v\f\r ]</c>, which divides a keyword from its arguments and arguments from each other.</summary>
    public static bool IsDelimiter(char c) => c is ' ' or '\t' or '\v' or '\f' or '\r';

    /// <summary>What may stand behind an escape character that continues a line, and counts as white space at the break.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t';

    private static bool IsRareSpace(char c) =>
        c is '\u1680' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000';
}
