using AttrDocker.Tasks.Decisions;
using AttrDocker.Tasks.Files;
using AttrDocker.Tasks.Images;
using AttrDocker.Tasks.Reports;

namespace AttrDocker.Tasks;

/// <summary>Brings the images of one project to disk, or verifies that they are there.</summary>
internal sealed class ImageUpdate(BuildSettings settings, WrittenRecords records)
{
    private const int Looks = 5;

    private readonly List<Notice> _notices = [];

    /// <summary>Updates every image's file.</summary>
    /// <returns>What there is to tell.</returns>
    public IReadOnlyList<Notice> Run(IReadOnlyList<CarriedImage> images)
    {
        var files = new List<CarriedFile>(images.Count);
        foreach (var image in images)
        {
            files.AddRange(image.Files);
        }

        var paths = new string[files.Count];
        for (var index = 0; index < paths.Length; index++)
        {
            var file = files[index];
            try
            {
                paths[index] = Path.GetFullPath(Path.Combine(settings.ProjectFolder, file.Path));
                if (FirstWithSamePath(paths, index) is { } other)
                {
                    var (source, otherSource) = (DockerfileText.SourceOf(file.Text), DockerfileText.SourceOf(files[other].Text));
                    _notices.Add(Notices.SamePath(file.Path, settings.ProjectFile, source, otherSource));
                    continue;
                }

                Update(file, paths[index]);
            }
            catch (Exception failure) when (FileFailure.Is(failure))
            {
                _notices.Add(Notices.Unwritable(file.Path, paths[index] ?? settings.ProjectFile, failure.Message));
            }
        }

        var leftOver = new LeftOverIgnoreFiles(settings, records).Run(images, paths);
        _notices.AddRange(leftOver);
        if (settings.Mode == BuildMode.Write)
        {
            ForgetAbandoned(files, leftOver);
        }

        return _notices;
    }

    /// <remarks>Case does not tell paths apart: a repository with both could not be checked out on Windows or macOS.</remarks>
    private static int? FirstWithSamePath(string[] paths, int index)
    {
        for (var other = 0; other < index; other++)
        {
            if (string.Equals(paths[other], paths[index], StringComparison.OrdinalIgnoreCase))
            {
                return other;
            }
        }

        return null;
    }

    private void Update(CarriedFile carried, string file)
    {
        var wanted = DockerfileText.Encode(carried.Text);
        if (!AtomicFile.SameContent(AtomicFile.Read(file), wanted))
        {
            UpdateDiffering(carried, file, wanted);
        }
        else if (settings.Mode == BuildMode.Write)
        {
            Record(carried, wanted);
        }
    }

    private void UpdateDiffering(CarriedFile carried, string file, byte[] wanted)
    {
        if (Path.GetFileName(file).Length == 0 || Directory.Exists(file))
        {
            throw new IOException("It is a folder.");
        }

        var (real, inside) = Containment.Check(file, settings.ProjectFolder);
        if (real is null || (!inside && !settings.AllowOutsideProject))
        {
            _notices.Add(Notices.Outside(carried.Path, settings.ProjectFile, real));
            return;
        }

        // The file behind the last link is the one to write, so that a linked Dockerfile stays a link.
        for (var look = 1; !TryUpdate(carried, file, real, wanted); look++)
        {
            if (look == Looks)
            {
                throw new IOException("Another program keeps changing it.");
            }
        }
    }

    /// <returns>False when the file has changed in the meantime.</returns>
    private bool TryUpdate(CarriedFile carried, string file, string real, byte[] wanted)
    {
        var bytes = AtomicFile.Read(real);
        var onDisk = bytes is null ? null : DockerfileText.Decode(bytes);
        var lastWritten = records.LastWritten(carried.Path);
        var text = DockerfileText.Decode(wanted);
        var state = FileStates.Of(onDisk, lastWritten is null ? null : DockerfileText.Decode(lastWritten), text);

        switch (Decisions.Decisions.Decide(state, settings.Mode, settings.Overwrite))
        {
            case Decision.ReportForeign:
                _notices.Add(Notices.Foreign(carried.Path, file));
                return true;

            case Decision.ReportStale:
                _notices.Add(onDisk is null
                    ? Notices.Missing(carried.Path, settings.ProjectFile)
                    : Notices.Stale(carried.Path, file, settings.ProjectFile, onDisk, text));
                return true;

            case Decision.Write:
                return TryWrite(carried, file, real, wanted, bytes, kept: null);

            case Decision.WriteAndKeepRecord:
                return TryWrite(carried, file, real, wanted, bytes, records.KeepBefore(carried.Path, bytes!));

            case Decision.WriteAndKeepOriginal:
                var kept = KeptFile.Keep(file, bytes!);
                if (!TryWrite(carried, file, real, wanted, bytes, state == FileState.Foreign ? kept : null))
                {
                    return false;
                }

                if (state == FileState.Edited)
                {
                    _notices.Add(Notices.Edited(carried.Path, file, kept, onDisk!, text));
                }

                return true;

            default:
                if (settings.Mode == BuildMode.Write)
                {
                    Record(carried, wanted);
                }

                return true;
        }
    }

    private bool TryWrite(CarriedFile carried, string file, string real, byte[] wanted, byte[]? old, string? kept)
    {
        if (!AtomicFile.TryReplace(real, wanted, old))
        {
            return false;
        }

        // The record follows the file: killed between the two, the file has the new text, and the next build records it.
        Record(carried, wanted);
        _notices.Add(Notices.Wrote(settings.Shown(file), kept is null ? null : settings.Shown(kept)));
        return true;
    }

    private void Record(CarriedFile carried, byte[] content)
    {
        if (!AtomicFile.SameContent(records.LastWritten(carried.Path), content))
        {
            records.Record(carried.Path, content);
        }
    }

    /// <summary>Tells once about a file that no attribute describes any more. It is not deleted: it may be in use, and it is the person's to decide.</summary>
    private void ForgetAbandoned(IReadOnlyList<CarriedFile> files, IReadOnlyList<Notice> leftOver)
    {
        foreach (var path in records.Paths())
        {
            if (!IsAmong(files, path) && Path.GetFullPath(Path.Combine(settings.ProjectFolder, path)) is var file && File.Exists(file) && !leftOver.Any(notice => notice.File == file))
            {
                _notices.Add(Notices.Abandoned(settings.Shown(file)));
            }
        }

        records.RecordPaths(files);
    }

    private static bool IsAmong(IReadOnlyList<CarriedFile> files, string path)
    {
        for (var index = 0; index < files.Count; index++)
        {
            if (files[index].Path == path)
            {
                return true;
            }
        }

        return false;
    }
}
