using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Completion.Offers;

/// <summary>A path under the caret: a folder whose entries are asked for, and the name that is being typed.</summary>
/// <param name="Path">The folder, with the values of its variables and a slash at its end; empty where no folder is written.</param>
/// <param name="Name">What is written of the name.</param>
internal sealed record TypedFolder(string Path, string Name)
{
    /// <summary>Reads the part of a path before the caret.</summary>
    /// <param name="before">The word up to the caret.</param>
    /// <param name="scope">The variables.</param>
    /// <param name="escape">The escape character of the file.</param>
    /// <param name="isPattern">Whether the path is read as a pattern.</param>
    /// <returns>The folder, or <see langword="null"/> where it cannot be told: it may be several, has an unknown variable, or is an address.</returns>
    public static TypedFolder? Of(string before, Scope scope, char escape, bool isPattern)
    {
        var name = before.LastIndexOf('/') + 1;
        var expansion = scope.Expand(before.Substring(0, name), escape);
        var path = isPattern ? SourcePattern.Literal(expansion.Value) : expansion.Value;
        return expansion.IsKnown && expansion.Error is null && path is not null && !path.Contains("://") && before.IndexOf('\n') < 0
            ? new(path, before.Substring(name))
            : null;
    }
}
