using AttrDocker.Dockerfiles.Context;
using AttrDocker.Dockerfiles.Ignore;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Tests.Context;

/// <summary>A build context given as the list of its files; a path that ends in a slash is an empty folder.</summary>
internal sealed class ListedContext(params string[] files) : IBuildContext
{
    /// <summary>The folders that were listed.</summary>
    public List<string> Listed { get; } = [];

    /// <summary>What a rule may look at: a Dockerfile beside this context.</summary>
    public RuleContext Beside(Dockerfile dockerfile, string? ignore = null) =>
        new(dockerfile) { Context = new(this, ignore is null ? null : IgnoreFile.Parse(ignore)) };

    public EntryKind Find(string path) =>
        path.Length == 0 || files.Any(file => file.StartsWith(path + "/", StringComparison.Ordinal)) ? EntryKind.Folder
        : files.Contains(path) ? EntryKind.File
        : EntryKind.None;

    public IEnumerable<ContextEntry> List(string folder)
    {
        Listed.Add(folder);
        var prefix = folder.Length == 0 ? "" : folder + "/";
        return files.Where(file => file.Length > prefix.Length && file.StartsWith(prefix, StringComparison.Ordinal))
            .Select(file => file[prefix.Length..].Split('/')[0])
            .Distinct()
            .Select(name => new ContextEntry(name, Find(prefix + name)));
    }
}
