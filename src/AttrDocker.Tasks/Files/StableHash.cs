namespace AttrDocker.Tasks.Files;

/// <summary>A hash that is the same in every process, for names of files: FNV-1a.</summary>
internal static class StableHash
{
    /// <summary>The hash of a text.</summary>
    public static ulong Of(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * 1099511628211UL;
        }

        return hash;
    }
}
