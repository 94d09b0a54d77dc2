namespace AttrDocker.Dockerfiles.Context;

/// <summary>
/// The folder that is sent to the builder. The library touches no file, so the caller looks: it is asked for single paths, and for a
/// folder's entries only where a source has a pattern, is misspelt, or may be left out by an ignore file.
/// Paths are seen from the context's root, clean, with <c>/</c>; the root is the empty string.
/// </summary>
public interface IBuildContext
{
    /// <summary>What is at a path; letter case counts, links are followed.</summary>
    EntryKind Find(string path);

    /// <summary>The entries of a folder, read as they are asked for, in any order; none where there is no such folder.</summary>
    IEnumerable<ContextEntry> List(string folder);
}

/// <summary>An entry of a folder.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it is; a link counts as a file, whatever it leads to.</param>
public readonly record struct ContextEntry(string Name, EntryKind Kind);

/// <summary>What is at a path of the build context.</summary>
public enum EntryKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A file, or anything else that is no folder.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,
}
