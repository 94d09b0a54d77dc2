using AttrDocker.Dockerfiles.Context;
using AttrDocker.Dockerfiles.Ignore;
using AttrDocker.Tasks.Context;
using AttrDocker.Tasks.Files;

namespace AttrDocker.Completion.Offers;

/// <summary>
/// The files and folders of the build context. The one folder that is being typed is listed when it is asked for: a list of all files
/// that came with the project would be large, would change with each new file, and would make compilers run again.
/// </summary>
internal static class ContextOffers
{
    // More than anybody reads, and few enough to list in some milliseconds.
    private const int MostEntries = 2_000;

    /// <summary>The entries of a folder that are sent to the builder; none where it cannot be looked at.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="write">Writes a name, or <see langword="null"/> for one that cannot be written.</param>
    /// <param name="context">The build context.</param>
    /// <param name="cancellation">Ends the look early.</param>
    public static IReadOnlyList<Offer> Of(TypedFolder folder, Func<string, string?> write, BuildContext context, CancellationToken cancellation)
    {
        try
        {
            // What leaves the context is an error, so nothing leads there.
            return folder.Path.Split('/').Contains("..") ? [] : [.. Sent(folder.Path, context, write, cancellation)];
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return [];
        }
    }

    private static IEnumerable<Offer> Sent(string typed, BuildContext context, Func<string, string?> write, CancellationToken cancellation)
    {
        var (folder, ignore) = (CleanPath.InContext(typed), context.ReadIgnoreFile());
        foreach (var (name, kind) in new ContextFolder(context.Folder).List(folder).Take(MostEntries))
        {
            cancellation.ThrowIfCancellationRequested();
            var path = folder.Length == 0 ? name : folder + "/" + name;
            if (write(name) is { } text && IsSent(path, kind, ignore))
            {
                yield return new(text, name, kind == EntryKind.Folder ? OfferKind.Folder : OfferKind.File) { Description = path };
            }
        }
    }

    private static bool IsSent(string path, EntryKind kind, IgnoreFile? ignore) =>
        ignore?.IsIgnored(path) != true || (kind == EntryKind.Folder && ignore.MayBringBackBelow(path));
}
