using AttrDocker.Dockerfiles.Context;

namespace AttrDocker.Dockerfiles.Artifacts;

/// <summary>The files of the build context that a folder of it brings into a stage.</summary>
/// <param name="context">The context as it is sent.</param>
internal sealed class ContextFiles(SentContext context)
{
    // Each file becomes a fact; a project that has more is not listed.
    private const int MostFiles = 2_000;

    private readonly Dictionary<string, IReadOnlyList<ContextFile>?> _known = new(StringComparer.Ordinal);

    /// <summary>What is at a path.</summary>
    public EntryKind KindOf(string path) => path.Length == 0 ? EntryKind.Folder : context.HiddenBy(path, EntryKind.File) is null ? context.Find(path) : EntryKind.None;

    /// <summary>The files and folders below a folder, at any depth, seen from it; <see langword="null"/> where there are too many to tell.</summary>
    public IReadOnlyList<ContextFile>? Below(string folder)
    {
        if (!_known.TryGetValue(folder, out var files))
        {
            _known[folder] = files = List(folder);
        }

        return files;
    }

    private List<ContextFile>? List(string folder)
    {
        var files = new List<ContextFile>();
        var open = new Stack<string>([""]);
        while (open.Count > 0)
        {
            var below = open.Pop();
            foreach (var (name, kind) in context.List(Join(folder, below)))
            {
                var path = Join(below, name);
                var isHidden = context.HiddenBy(Join(folder, path), EntryKind.File) is not null;
                if (kind == EntryKind.Folder && (!isHidden || context.MaySendBelow(Join(folder, path))))
                {
                    open.Push(path);
                }

                if (!isHidden)
                {
                    files.Add(new(path, kind));
                }
            }

            if (files.Count > MostFiles || context.IsExhausted)
            {
                return null;
            }
        }

        return files;
    }

    private static string Join(string folder, string name) => folder.Length == 0 ? name : name.Length == 0 ? folder : folder + "/" + name;
}

/// <summary>A file or folder of the build context.</summary>
/// <param name="Path">Its path, seen from the folder that was asked for.</param>
/// <param name="Kind">What it is; a link counts as a file, whatever it leads to.</param>
internal readonly record struct ContextFile(string Path, EntryKind Kind);
