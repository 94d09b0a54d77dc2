using AttrDocker.Tasks.Decisions;
using AttrDocker.Tasks.Files;
using AttrDocker.Tasks.Images;
using AttrDocker.Tasks.Reports;

namespace AttrDocker.Tasks;

/// <summary>
/// The ignore files of .NET images that are none any more. Unlike a Dockerfile that no attribute describes, such a file does harm as long as it stands: it
/// lets in what the .NET image took, and the builder goes by it. So it is removed where it is certainly as the build wrote it.
/// </summary>
internal sealed class LeftOverIgnoreFiles(BuildSettings settings, WrittenRecords records)
{
    /// <summary>Removes what may be removed.</summary>
    /// <param name="images">The images.</param>
    /// <param name="paths">The full paths of all their files; none of them is left over.</param>
    /// <returns>What there is to tell.</returns>
    public IReadOnlyList<Notice> Run(IReadOnlyList<CarriedImage> images, string[] paths)
    {
        var notices = new List<Notice>();
        foreach (var image in images)
        {
            if (image.Ignore is null && Find(image, paths) is { } notice)
            {
                notices.Add(notice);
            }
        }

        return notices;
    }

    /// <summary>Whether the ignore file of an image is a text of ours that the image does not carry.</summary>
    public static bool IsLeftOver(CarriedImage image, string ignoreText) => image.Ignore is null && DockerfileText.SourceOf(ignoreText) is not null;

    private Notice? Find(CarriedImage image, string[] paths)
    {
        string? file = null;
        try
        {
            file = Path.GetFullPath(Path.Combine(settings.ProjectFolder, image.IgnorePath));
            if (Array.Exists(paths, path => string.Equals(path, file, StringComparison.OrdinalIgnoreCase)) || AtomicFile.Read(file) is not { } bytes)
            {
                return null;
            }

            var text = DockerfileText.Decode(bytes);
            return !IsLeftOver(image, text) ? null
                : settings.Mode != BuildMode.Write ? Notices.LeftOver(image.Path, image.IgnorePath, file, Severity.Error)
                : MayRemove(image, file, text) && AtomicFile.TryRemove(file, bytes) ? Removed(image, file)
                : Notices.LeftOver(image.Path, image.IgnorePath, file, Severity.Warning);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return file is null ? null : Notices.Unremovable(image.IgnorePath, file, failure.Message);
        }
    }

    private bool MayRemove(CarriedImage image, string file, string text) =>
        records.LastWritten(image.IgnorePath) is { } written && DockerfileText.Decode(written) == text
        && (settings.AllowOutsideProject || Containment.Check(file, settings.ProjectFolder).Inside);

    private Notice Removed(CarriedImage image, string file)
    {
        records.Forget(image.IgnorePath);
        return Notices.Removed(settings.Shown(file));
    }
}
