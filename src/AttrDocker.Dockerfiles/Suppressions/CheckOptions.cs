using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Dockerfiles.Suppressions;

/// <summary>What a value of <c>check=</c> says: <c>skip=A,B;error=true</c>. (Dockerfile reference, "check".)</summary>
/// <param name="Skipped">The names of the checks to skip.</param>
/// <param name="IsError">Whether what the others find fails the build.</param>
internal sealed record CheckOptions(IReadOnlyCollection<string> Skipped, bool IsError)
{
    private const string Skip = "skip=";
    private const string Error = "error=";

    /// <summary>Reads a value. Of the same option twice the first one counts.</summary>
    public static CheckOptions Parse(string value)
    {
        // The builder reads up to the first blank.
        var options = value.Trim().Split([' ', '\t'], 2)[0].Split(';');
        var skipped = ValueOf(options, Skip)?.Split(',') ?? [];
        return new(
            Array.Exists(skipped, static name => name.Equals("all", StringComparison.OrdinalIgnoreCase)) ? [.. UpstreamIds.CheckNames] : skipped,
            ValueOf(options, Error) is { } error && GoText.ParseBool(error.AsSpan()) == true);
    }

    private static string? ValueOf(string[] options, string name) =>
        Array.Find(options, option => option.StartsWith(name, StringComparison.Ordinal))?.Substring(name.Length);
}
