using AttrDocker.Dockerfiles.Naming;

namespace AttrDocker.Dockerfiles.Artifacts;

/// <summary>A path that is one mistyped letter away from one that a stage is known to write.</summary>
/// <param name="Evidence">What the stage writes.</param>
/// <param name="Segment">The position of the misspelt name in the path.</param>
/// <param name="Written">The name as written.</param>
/// <param name="Intended">The name that was meant.</param>
internal sealed record Slip(Fact Evidence, int Segment, string Written, string Intended)
{
    private const int ShortestName = 3;

    // Names that a stage may well have without a command saying so.
    private static readonly HashSet<string> CommonNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "app", "apps", "bin", "build", "built", "cache", "cmd", "conf", "config", "data", "debug", "deps", "dest", "dist", "doc", "docs", "etc", "home", "html",
        "include", "lib", "libs", "log", "logs", "main", "mnt", "node_modules", "obj", "opt", "out", "output", "pkg", "public", "publish", "release",
        "root", "run", "sbin", "server", "share", "source", "src", "srv", "static", "target", "temp", "test", "tests", "tmp", "usr", "var", "vendor",
        "web", "work", "workspace", "www",
    };

    /// <summary>Finds what a path was meant to be.</summary>
    /// <param name="path">A path that nothing is known to write.</param>
    /// <param name="files">The stage's files.</param>
    /// <param name="isWritten">Whether a name is written somewhere in the stage, so that it is no mistake.</param>
    /// <returns>The most convincing slip first; none where the path is not near to anything.</returns>
    public static IReadOnlyList<Slip> Find(string path, FileSystemState files, Func<string, bool> isWritten)
    {
        var segments = ImagePath.Segments(path);
        var explained = files.Facts.Where(f => f.Kind == FactKind.Tree && f.Explains(path)).Select(static f => ImagePath.Depth(f.Path)).DefaultIfEmpty(0).Max();
        return
        [
            .. files.Facts
                .Where(fact => fact.IsEvidence && !ImagePath.HasHole(fact.Path) && ImagePath.Depth(fact.Path) > explained)
                .Select(fact => Between(fact, segments))
                .OfType<Slip>()
                .Where(slip => !CommonNames.Contains(slip.Written) && !isWritten(slip.Written))
                .OrderByDescending(static slip => slip.Evidence.Strength)
                .ThenByDescending(static slip => ImagePath.Depth(slip.Evidence.Path)),
        ];
    }

    // All names but one are equal, as far as both paths go. What goes on below the evidence must lie in a tree.
    private static Slip? Between(Fact fact, string[] path)
    {
        var evidence = ImagePath.Segments(fact.Path);
        if (evidence.Length < path.Length && fact.Kind != FactKind.Tree)
        {
            return null;
        }

        var different = -1;
        for (var i = 0; i < Math.Min(evidence.Length, path.Length); i++)
        {
            if (evidence[i] == path[i])
            {
                continue;
            }

            if (different >= 0)
            {
                return null;
            }

            different = i;
        }

        return different >= 0 && IsSlip(evidence[different], path[different], fact.Strength) ? new(fact, different, path[different], evidence[different]) : null;
    }

    private static bool IsSlip(string intended, string written, FactStrength strength) =>
        Math.Min(intended.Length, written.Length) >= ShortestName
        && Misspelling.Between(intended, written) is { IsSlip: true, Mistake: var mistake }
        && (mistake != Mistake.Case || strength == FactStrength.Explicit);
}
