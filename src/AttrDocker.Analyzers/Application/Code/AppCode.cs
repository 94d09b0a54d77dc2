using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Application.Code;

/// <summary>What the code was seen to do, as far as an image can be wrong about it. It is filled by many threads and read in the order of the source.</summary>
internal sealed class AppCode
{
    private readonly ConcurrentBag<CodeUse> _uses = [];

    /// <summary>Notes something.</summary>
    public void Add(CodeUse use) => _uses.Add(use);

    /// <summary>All uses of a kind, by file and position.</summary>
    public IReadOnlyList<T> All<T>()
        where T : CodeUse => [.. _uses.OfType<T>().OrderBy(static u => u.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(static u => u.Location.SourceSpan.Start)];
}

/// <summary>Something that the code does.</summary>
/// <param name="Location">Where.</param>
/// <param name="Written">How it is written, for messages.</param>
internal abstract record CodeUse(Location Location, string Written)
{
    /// <summary>Where it is, in words: the code and its file.</summary>
    public string Description => $"'{Written}' in {System.IO.Path.GetFileName(Location.SourceTree?.FilePath)}";
}

/// <summary>The server listens.</summary>
/// <param name="Location">Where.</param>
/// <param name="Written">How it is written.</param>
/// <param name="Addresses">Where it listens; <see langword="null"/> where that cannot be told.</param>
internal sealed record Binding(Location Location, string Written, EquatableArray<ListenAddress>? Addresses) : CodeUse(Location, Written);

/// <summary>A culture is asked for by its name.</summary>
/// <param name="Location">Where.</param>
/// <param name="Written">How it is written.</param>
internal sealed record CultureUse(Location Location, string Written) : CodeUse(Location, Written);

/// <summary>A time zone is asked for by its name.</summary>
/// <param name="Location">Where.</param>
/// <param name="Written">How it is written.</param>
internal sealed record TimeZoneUse(Location Location, string Written) : CodeUse(Location, Written);

/// <summary>A route answers health checks.</summary>
/// <param name="Location">Where.</param>
/// <param name="Written">How it is written.</param>
/// <param name="Path">Its path; <see langword="null"/> where that cannot be told.</param>
internal sealed record HealthRoute(Location Location, string Written, string? Path) : CodeUse(Location, Written);

/// <summary>An environment variable is read and must be there.</summary>
/// <param name="Location">Where.</param>
/// <param name="Written">How it is written.</param>
/// <param name="Name">Its name.</param>
internal sealed record EnvironmentRead(Location Location, string Written, string Name) : CodeUse(Location, Written);

/// <summary>A file or a folder is made, or a file is opened to be written.</summary>
/// <param name="Location">Where.</param>
/// <param name="Written">How it is written.</param>
/// <param name="Path">Its path.</param>
/// <param name="IsFolder">Whether it is a folder, which may be there already.</param>
internal sealed record FileWrite(Location Location, string Written, CodePath Path, bool IsFolder) : CodeUse(Location, Written);

/// <summary>The code goes to another working folder.</summary>
/// <param name="Location">Where.</param>
/// <param name="Written">How it is written.</param>
internal sealed record FolderChange(Location Location, string Written) : CodeUse(Location, Written);
