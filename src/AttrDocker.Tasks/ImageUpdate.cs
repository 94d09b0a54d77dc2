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
        var files = new string[images.Count];
        for (var index = 0; index < files.Length; index++)
        {
            var image = images[index];
            try
            {
                files[index] = Path.GetFullPath(Path.Combine(settings.ProjectFolder, image.Path));
                if (FirstWithSameFile(files, index) is { } other)
                {
                    var (source, otherSource) = (DockerfileText.SourceOf(image.Text), DockerfileText.SourceOf(images[other].Text));
                    _notices.Add(Notices.SamePath(image.Path, settings.ProjectFile, source, otherSource));
                    continue;
                }

                Update(image, files[index]);
            }
            catch (Exception failure) when (FileFailure.Is(failure))
            {
                _notices.Add(Notices.Unwritable(image.Path, files[index] ?? settings.ProjectFile, failure.Message));
            }
        }

        if (settings.Mode == BuildMode.Write)
        {
            ForgetAbandoned(images);
        }

        return _notices;
    }

    /// <remarks>Case does not tell paths apart: a repository with both could not be checked out on Windows or macOS.</remarks>
    private static int? FirstWithSameFile(string[] files, int index)
    {
        for (var other = 0; other < index; other++)
        {
            if (string.Equals(files[other], files[index], StringComparison.OrdinalIgnoreCase))
            {
                return other;
            }
        }

        return null;
    }

    private void Update(CarriedImage image, string file)
    {
        var wanted = DockerfileText.Encode(image.Text);
        if (!AtomicFile.SameContent(AtomicFile.Read(file), wanted))
        {
            UpdateDiffering(image, file, wanted);
        }
        else if (settings.Mode == BuildMode.Write)
        {
            Record(image, wanted);
        }
    }

    private void UpdateDiffering(CarriedImage image, string file, byte[] wanted)
    {
        if (Path.GetFileName(file).Length == 0 || Directory.Exists(file))
        {
            throw new IOException("It is a folder.");
        }

        var (real, inside) = Containment.Check(file, settings.ProjectFolder);
        if (real is null || (!inside && !settings.AllowOutsideProject))
        {
            _notices.Add(Notices.Outside(image.Path, settings.ProjectFile, real));
            return;
        }

        // The file behind the last link is the one to write, so that a linked Dockerfile stays a link.
        for (var look = 1; !TryUpdate(image, file, real, wanted); look++)
        {
            if (look == Looks)
            {
                throw new IOException("Another program keeps changing it.");
            }
        }
    }

    /// <returns>False when the file has changed in the meantime.</returns>
    private bool TryUpdate(CarriedImage image, string file, string real, byte[] wanted)
    {
        var bytes = AtomicFile.Read(real);
        var onDisk = bytes is null ? null : DockerfileText.Decode(bytes);
        var lastWritten = records.LastWritten(image.Path);
        var text = DockerfileText.Decode(wanted);
        var state = FileStates.Of(onDisk, lastWritten is null ? null : DockerfileText.Decode(lastWritten), text);

        switch (Decisions.Decisions.Decide(state, settings.Mode, settings.Overwrite))
        {
            case Decision.ReportForeign:
                _notices.Add(Notices.Foreign(image.Path, file));
                return true;

            case Decision.ReportStale:
                _notices.Add(onDisk is null
                    ? Notices.Missing(image.Path, settings.ProjectFile)
                    : Notices.Stale(image.Path, file, settings.ProjectFile, onDisk, text));
                return true;

            case Decision.Write:
                return TryWrite(image, real, wanted, bytes, kept: null);

            case Decision.WriteAndKeepRecord:
                return TryWrite(image, real, wanted, bytes, Shown(records.KeepBefore(image.Path, bytes!)));

            case Decision.WriteAndKeepOriginal:
                var kept = KeptFile.Keep(file, bytes!);
                if (!TryWrite(image, real, wanted, bytes, state == FileState.Foreign ? Path.GetFileName(kept) : null))
                {
                    return false;
                }

                if (state == FileState.Edited)
                {
                    _notices.Add(Notices.Edited(image.Path, file, kept, DockerfileText.SourceOf(text), DockerfileText.SourceOf(onDisk!)));
                }

                return true;

            default:
                if (settings.Mode == BuildMode.Write)
                {
                    Record(image, wanted);
                }

                return true;
        }
    }

    private bool TryWrite(CarriedImage image, string real, byte[] wanted, byte[]? old, string? kept)
    {
        if (!AtomicFile.TryReplace(real, wanted, old))
        {
            return false;
        }

        // The record follows the file: killed between the two, the file has the new text, and the next build records it.
        Record(image, wanted);
        _notices.Add(Notices.Wrote(image.Path, kept));
        return true;
    }

    private void Record(CarriedImage image, byte[] content)
    {
        if (!AtomicFile.SameContent(records.LastWritten(image.Path), content))
        {
            records.Record(image.Path, content);
        }
    }

    /// <summary>Tells once about a file that no attribute describes any more. It is not deleted: it may be in use, and it is the person's to decide.</summary>
    private void ForgetAbandoned(IReadOnlyList<CarriedImage> images)
    {
        foreach (var path in records.Paths())
        {
            if (!IsAmong(images, path) && File.Exists(Path.Combine(settings.ProjectFolder, path)))
            {
                _notices.Add(Notices.Abandoned(path));
            }
        }

        records.RecordPaths(images);
    }

    private static bool IsAmong(IReadOnlyList<CarriedImage> images, string path)
    {
        for (var index = 0; index < images.Count; index++)
        {
            if (images[index].Path == path)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A path as seen from the project's folder, where it lies below it.</summary>
    private string Shown(string file) =>
        file.StartsWith(settings.ProjectFolder, StringComparison.Ordinal)
            ? file.Substring(settings.ProjectFolder.Length).TrimStart('/', '\\').Replace('\\', '/')
            : file;
}
