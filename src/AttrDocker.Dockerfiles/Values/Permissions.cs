using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Dockerfiles.Values;

/// <summary>Permissions as <c>--chmod</c> takes them. (Dockerfile reference, "COPY --chown --chmod"; tried on Engine 28.5.)</summary>
internal static class Permissions
{
    private const uint Highest = 4095;

    /// <summary>Whether the builder takes them: an octal number up to 7777, or clauses such as <c>u=rwX,go=rX</c>.</summary>
    public static bool IsValid(string mode) => mode.Length > 0 && mode[0] is >= '0' and <= '9'
        ? GoText.ParseUint(mode.AsSpan(), 8) <= Highest
        : Array.TrueForAll(mode.Split(','), IsClause);

    // Whose permissions, then one or more times an operator and what it does.
    private static bool IsClause(string clause)
    {
        var rest = clause.TrimStart('u', 'g', 'o', 'a');
        return rest.Length > 0 && rest[0] is '+' or '-' or '=' && rest.All(static c => c is '+' or '-' or '=' or 'r' or 'w' or 'x' or 'X' or 's' or 't' or 'u' or 'g' or 'o');
    }
}
