using System.Collections;

namespace AttrDocker.Dockerfiles.Artifacts.Files;

/// <summary>
/// The names in a folder, with their nodes. A copy shares the names that it was copied with, so that of stages that build on one another
/// each pays for the names that it adds, not for all that there are.
/// </summary>
internal sealed class FolderNames : IEnumerable<KeyValuePair<string, FolderNode>>
{
    // What is copied with each copy.
    private const int MostOwn = 32;

    private static readonly Dictionary<string, FolderNode> None = [];

    private readonly Dictionary<string, FolderNode> _shared;
    private Dictionary<string, FolderNode> _own;

    /// <summary>No names.</summary>
    public FolderNames()
        : this(None, None)
    {
    }

    private FolderNames(Dictionary<string, FolderNode> shared, Dictionary<string, FolderNode> own) => (_shared, _own) = (shared, own);

    /// <summary>Whether there is no name.</summary>
    public bool IsEmpty => _shared.Count + _own.Count == 0;

    /// <summary>The same names, put together for all copies to come where there are too many to copy each time; they must not change any more.</summary>
    public FolderNames ForCopies() =>
        _own.Count == 0 || (_own.Count <= MostOwn && _shared.Count > MostOwn) ? this
        : _shared.Count == 0 ? new(_own, None)
        : new(this.ToDictionary(static entry => entry.Key, static entry => entry.Value, StringComparer.Ordinal), None);

    /// <summary>The same names, to which others can be added.</summary>
    public FolderNames Copy() => new(_shared, _own.Count == 0 ? None : new(_own, StringComparer.Ordinal));

    /// <summary>The node of a name.</summary>
    public bool TryGetValue(string name, out FolderNode node) => _own.TryGetValue(name, out node!) || _shared.TryGetValue(name, out node!);

    /// <summary>Sets the node of a name.</summary>
    public void Set(string name, FolderNode node)
    {
        if (ReferenceEquals(_own, None))
        {
            _own = new(StringComparer.Ordinal);
        }

        _own[name] = node;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, FolderNode>> GetEnumerator()
    {
        foreach (var entry in _shared)
        {
            if (!_own.ContainsKey(entry.Key))
            {
                yield return entry;
            }
        }

        foreach (var entry in _own)
        {
            yield return entry;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
