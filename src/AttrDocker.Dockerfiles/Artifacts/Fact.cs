using AttrDocker.Dockerfiles.Artifacts.Files;

namespace AttrDocker.Dockerfiles.Artifacts;

/// <summary>What an instruction or a command does to the files of its stage.</summary>
internal abstract record Effect;

/// <summary>What is known of a path after an instruction or a command.</summary>
/// <param name="Path">The path; it may have holes.</param>
/// <param name="Kind">Whether only the path is there, or anything may be below it.</param>
/// <param name="Strength">How sure it is.</param>
/// <param name="Reason">What writes it, in the user's words, such as <c>mvn package</c> or <c>WORKDIR</c>.</param>
internal sealed record Fact(string Path, FactKind Kind, FactStrength Strength, string Reason) : Effect
{
    /// <summary>What else matters of it when a path is not there.</summary>
    public FactRole Role { get; init; }
}

/// <summary>A path and all below it are removed.</summary>
/// <param name="Path">The path; one with holes removes nothing that is known.</param>
/// <param name="Reason">What removes it, such as <c>rm -rf /out</c>.</param>
internal sealed record Removal(string Path, string Reason) : Effect;

/// <summary>A path and all below it are there a second time.</summary>
/// <param name="Source">The path that is copied.</param>
/// <param name="Destination">Where to.</param>
/// <param name="Reason">What copies it.</param>
internal sealed record Duplicate(string Source, string Destination, string Reason) : Effect;

/// <summary>A command may have done more than is known.</summary>
/// <param name="Why">Why that is not known.</param>
/// <param name="Reason">The command.</param>
internal sealed record Opening(Openness Why, string Reason) : Effect;

/// <summary>What a fact says of its path.</summary>
internal enum FactKind
{
    /// <summary>It exists.</summary>
    Path,

    /// <summary>It exists, and anything may be below it.</summary>
    Tree,
}

/// <summary>How sure a fact is, from weak to strong.</summary>
internal enum FactStrength
{
    /// <summary>Something may have been written there; nothing says that it was.</summary>
    Region,

    /// <summary>A tool writes there unless it is told otherwise.</summary>
    Convention,

    /// <summary>An instruction or a command names it as its output.</summary>
    Explicit,
}

/// <summary>What a fact is good for when another path is not there.</summary>
internal enum FactRole
{
    /// <summary>Nothing more.</summary>
    None,

    /// <summary>A folder of the system, or of caches, where nearly every program may write.</summary>
    System,

    /// <summary>An output that a command was told to write: its name tells where a path of the same name is.</summary>
    Output,

    /// <summary>One of many folders that a tool may write to, most of which are not there.</summary>
    Guess,

    /// <summary>A link: what is written behind it is somewhere else as well.</summary>
    Link,

    /// <summary>What the stage was made for, such as the folder of <c>dotnet publish -o</c>: somebody reads it.</summary>
    Product,
}
