using AttrDocker.Tasks.Decisions;
using AttrDocker.Tasks.Files;
using AttrDocker.Tasks.Images;
using AttrDocker.Tasks.Reports;

namespace AttrDocker.Tasks.Bake;

/// <summary>
/// Puts the targets of one project into the bake file, beside those of the other projects, or verifies that they are there. Whichever
/// project is built, in whatever order and however many at once, the file ends up the same.
/// </summary>
internal sealed class BakeUpdate(BuildSettings build, BakeSettings settings, WrittenRecords records)
{
    private const int Looks = 5;

    private readonly string _project = BakeTargets.ProjectOf(build.ProjectFile, settings);

    /// <summary>The bake file as seen from the project, for messages and for the record.</summary>
    private string Path { get; } = Facts.RelativePath.Of(build.ProjectFolder, settings.File) ?? settings.File;

    /// <summary>Updates the file.</summary>
    /// <param name="targets">The targets of the project.</param>
    /// <returns>What there is to tell.</returns>
    /// <exception cref="IOException">The file system refused.</exception>
    public IReadOnlyList<Notice> Run(IReadOnlyList<BakeTarget> targets)
    {
        var own = targets.Select(BakeFileTarget.Of).ToList();
        if (build.Mode != BuildMode.Write)
        {
            return TryUpdate(own, settings.File)!;
        }

        var (real, inside) = Containment.Check(settings.File, build.ProjectFolder);
        if (real is null || (!inside && !build.AllowOutsideProject))
        {
            return [Notices.BakeFileOutside(Path, build.ProjectFile, real)];
        }

        using (FileLock.Take(real))
        {
            for (var look = 1; look <= Looks; look++)
            {
                if (TryUpdate(own, real) is { } notices)
                {
                    return notices;
                }
            }
        }

        throw new IOException("Another program keeps changing it.");
    }

    /// <returns>Null when the file has changed in the meantime.</returns>
    private IReadOnlyList<Notice>? TryUpdate(List<BakeFileTarget> own, string real)
    {
        var bytes = AtomicFile.Read(real);
        var onDisk = bytes is null ? null : DockerfileText.Decode(bytes);
        var file = BakeFile.Read(onDisk ?? "");
        var others = file.Targets.Where(target => target.Project != _project && Exists(target.Project)).ToList();
        if (FirstTaken(own, others) is { } taken)
        {
            return [taken];
        }

        var wanted = new BakeFile([.. others, .. own]);
        // A file without targets is of no use: a project without images makes none, and the last one's file is for a person to delete.
        if (wanted.Targets.Count == 0)
        {
            return onDisk is not null && BakeFile.IsOurs(onDisk) && file.Targets.Count > 0 && build.Mode == BuildMode.Write ? [Notices.Abandoned(build.Shown(settings.File))] : [];
        }

        var text = wanted.ToText();
        var ownText = TextOf(own);
        var state = StateOf(onDisk, file, text);
        switch (Decisions.Decisions.Decide(state, build.Mode, build.Overwrite))
        {
            case Decision.ReportForeign:
                return [Notices.BakeFileForeign(Path, settings.File)];

            case Decision.ReportStale:
                return [onDisk is null ? Notices.Missing(Path, build.ProjectFile) : Notices.Stale(Path, settings.File, build.ProjectFile, onDisk, text)];

            case Decision.Leave:
                Record(ownText);
                return [];

            case Decision.WriteAndKeepOriginal:
                var kept = KeptFile.Keep(settings.File, bytes!);
                return TryWrite(real, text, bytes, ownText, kept) is not { } wrote ? null
                    : state == FileState.Edited ? [.. wrote, Notices.BakeFileEdited(Path, settings.File, kept)]
                    : wrote;

            default:
                return TryWrite(real, text, bytes, ownText, kept: null);
        }
    }

    private IReadOnlyList<Notice>? TryWrite(string real, string text, byte[]? old, string ownText, string? kept)
    {
        if (!AtomicFile.TryReplace(real, DockerfileText.Encode(text), old))
        {
            return null;
        }

        Record(ownText);
        return [Notices.Wrote(build.Shown(settings.File), kept is null ? null : build.Shown(kept))];
    }

    /// <summary>
    /// A file is edited if it is not what would be written for the targets in it, or if this project's own are not those that it last
    /// wrote. Those of others are for their projects to tell.
    /// </summary>
    private FileState StateOf(string? onDisk, BakeFile file, string wanted) =>
        onDisk is null ? FileState.Missing
        : onDisk == wanted ? FileState.UpToDate
        : !BakeFile.IsOurs(onDisk) ? FileState.Foreign
        : onDisk != file.ToText() ? FileState.Edited
        : records.LastWritten(Path) is not { } record ? FileState.LastWritten
        : TextOf(file.Targets.Where(target => target.Project == _project)) is var ownOnDisk && (ownOnDisk.Length == 0 || ownOnDisk == DockerfileText.Decode(record)) ? FileState.LastWritten
        : FileState.Edited;

    private void Record(string ownText)
    {
        var content = DockerfileText.Encode(ownText);
        if (build.Mode == BuildMode.Write && !AtomicFile.SameContent(records.LastWritten(Path), content))
        {
            records.Record(Path, content);
        }
    }

    /// <summary>Bake would take two targets of one name for one target.</summary>
    private Notice? FirstTaken(List<BakeFileTarget> own, List<BakeFileTarget> others)
    {
        for (var index = 0; index < own.Count; index++)
        {
            if (own.Take(index).Concat(others).FirstOrDefault(other => other.Name == own[index].Name) is { } taken)
            {
                return Notices.SameBakeTarget(taken.Name, build.ProjectFile, taken.Project == _project ? null : taken.Project);
            }
        }

        return null;
    }

    /// <summary>Whether a project is still there: with it go its targets.</summary>
    private bool Exists(string project) => File.Exists(System.IO.Path.Combine(settings.Folder, project));

    private static string TextOf(IEnumerable<BakeFileTarget> targets) => string.Concat(targets.Select(static target => target.Text));
}
