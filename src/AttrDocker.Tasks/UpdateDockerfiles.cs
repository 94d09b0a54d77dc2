using AttrDocker.Tasks.Context;
using AttrDocker.Tasks.Decisions;
using AttrDocker.Tasks.Images;
using AttrDocker.Tasks.Reports;
using Microsoft.Build.Framework;

namespace AttrDocker.Tasks;

/// <summary>
/// Brings the Dockerfiles that a compiled assembly carries to disk, or verifies that they are there.
/// It runs in every build, so the way on which nothing has changed reads three small files and stops.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class UpdateDockerfiles : UpdateTask
{
    /// <summary>Whether to look for the sources of <c>COPY</c> and <c>ADD</c> in the build context: the property <c>AttrDockerCheckContext</c>.</summary>
    public bool CheckContext { get; set; } = true;

    private protected override IReadOnlyList<Notice> Update(BuildSettings settings, WrittenRecords records)
    {
        var images = CarrierReader.Read(Assembly);
        if (images.Count == 0 && !records.Exist)
        {
            return [];
        }

        var notices = new ImageUpdate(settings, records).Run(images);

        // The lines of a file that could not be brought up to date are not those of the text.
        return CheckContext && notices.All(static notice => notice.Severity != Severity.Error)
            ? [.. notices, .. images.SelectMany(image => LookAtContext(image, settings, records))]
            : notices;
    }

    private protected override Notice Failed(string reason) => Notices.UnreadableAssembly(Assembly, reason);

    private static IReadOnlyList<Notice> LookAtContext(CarriedImage image, BuildSettings settings, WrittenRecords records) =>
        ContextNotices.MayConcern(image.Text)
            ? ContextNotices.Of(image, settings.ProjectFolder, settings.Mode == BuildMode.Write ? records.ContextRecordOf(image.Path) : null)
            : [];
}
