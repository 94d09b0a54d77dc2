using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Completion.Offers;

/// <summary>The sources of <c>COPY</c> and <c>ADD</c> as they are written: patterns, in which <c>[[]</c> is a bracket. (Dockerfile reference, "COPY", "Pattern matching".)</summary>
internal static class SourcePattern
{
    private const string Bracket = "[[]";

    private static readonly char[] Wildcards = ['*', '?', '\\'];

    /// <summary>The pattern that only a name matches, or <see langword="null"/> where there is no plain one.</summary>
    public static string? Of(string name) => name.IndexOfAny(Wildcards) >= 0 ? null : Word.FromLiteral(name.Replace("[", Bracket));

    /// <summary>The only path that a pattern matches, or <see langword="null"/> where it may match several.</summary>
    public static string? Literal(string pattern)
    {
        var path = pattern.Replace(Bracket, "\0");
        return path.IndexOfAny(Wildcards) >= 0 || path.IndexOf('[') >= 0 ? null : path.Replace('\0', '[');
    }
}
