namespace AttrDocker.Dockerfiles.DotNet.Facts;

/// <summary>A package source behind an address.</summary>
/// <param name="Name">Its name in <c>nuget.config</c>.</param>
/// <param name="Url">Its address.</param>
/// <param name="Access">What it takes to read it.</param>
/// <param name="Variables">The environment variables that its credentials stand in; empty where the configuration names none.</param>
internal sealed record PackageSource(string Name, string Url, FeedAccess Access, EquatableArray<string> Variables)
{
    /// <summary>Reads <c>name|url|kind</c>, or <c>name|url|kind|VARIABLE;VARIABLE</c>.</summary>
    public static PackageSource Parse(string fact)
    {
        var parts = FactLines.Parts(fact);
        var access = parts.ElementAtOrDefault(2) switch
        {
            "credentials" => FeedAccess.Credentials,
            "cleartext" => FeedAccess.ClearText,
            _ => FeedAccess.Public,
        };
        var variables = parts.ElementAtOrDefault(3) is { Length: > 0 } names ? names.Split(';').Distinct().ToEquatableArray() : [];
        return new(parts[0], parts.ElementAtOrDefault(1) ?? "", access, variables);
    }
}

/// <summary>A folder that is a package source, and that an image cannot have: outside of the repository, or named from the root of the file system.</summary>
/// <param name="Name">Its name in <c>nuget.config</c>.</param>
/// <param name="Folder">The folder as it is written there.</param>
/// <param name="File">That file, seen from the project's folder.</param>
/// <param name="Line">The line in it.</param>
internal sealed record OutsideFeed(string Name, string Folder, string File, string Line)
{
    /// <summary>Reads <c>name|folder|file|line</c>.</summary>
    public static OutsideFeed Parse(string fact)
    {
        var parts = FactLines.Parts(fact);
        return new(parts[0], parts.ElementAtOrDefault(1) ?? "", parts.ElementAtOrDefault(2) ?? "", parts.ElementAtOrDefault(3) ?? "");
    }
}

/// <summary>What it takes to read a package source.</summary>
internal enum FeedAccess
{
    /// <summary>Nothing.</summary>
    Public,

    /// <summary>Credentials that come from the environment.</summary>
    Credentials,

    /// <summary>A password that stands in <c>nuget.config</c>.</summary>
    ClearText,
}
