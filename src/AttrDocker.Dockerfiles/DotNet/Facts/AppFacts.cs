namespace AttrDocker.Dockerfiles.DotNet.Facts;

/// <summary>What only checks need of the project; kept apart, so that a package which is added does not make the generator write its image again.</summary>
internal sealed record AppFacts
{
    /// <summary>Of a project of which nothing is known.</summary>
    public static AppFacts None { get; } = new();

    /// <summary>The packages that the project references, <c>Id/Version</c>.</summary>
    public EquatableArray<string> Packages { get; init; }

    /// <summary>How the app takes another version of .NET than its own, <c>RollForward</c>; empty where it does not say.</summary>
    public string RollForward { get; init; } = "";

    /// <summary>Reads the facts.</summary>
    public static AppFacts Parse(string text)
    {
        var lines = new FactLines(text);
        return new() { Packages = lines.All("PackageReference"), RollForward = lines.Single("RollForward") };
    }
}
