using AttrDocker.Tasks.Context;
using AttrDocker.Tasks.Decisions;
using AttrDocker.Tasks.Files;
using AttrDocker.Tasks.Images;
using AttrDocker.Tasks.Reports;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace AttrDocker.Tasks;

/// <summary>
/// Brings the Dockerfiles that a compiled assembly carries to disk, or verifies that they are there.
/// It runs in every build, so the way on which nothing has changed reads three small files and stops.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class UpdateDockerfiles : Task
{
    /// <summary>The assembly that the compiler has written (<c>obj/…/App.dll</c>), full path. It is read, never loaded.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>The project, full path. The images' paths are relative to its folder.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>Where the task keeps what it last wrote, full path of a folder under <c>obj/</c>.</summary>
    [Required]
    public string RecordFolder { get; set; } = "";

    /// <summary><c>Write</c>, <c>Verify</c> or <c>Off</c>: the property <c>AttrDockerMode</c>.</summary>
    [Required]
    public string Mode { get; set; } = "";

    /// <summary>Whether a file that AttrDocker did not write may be replaced: the property <c>AttrDockerOverwrite</c>.</summary>
    public bool Overwrite { get; set; }

    /// <summary>Whether a path may leave the repository: the property <c>AttrDockerAllowOutsideProject</c>.</summary>
    public bool AllowOutsideProject { get; set; }

    /// <summary>Whether to look for the sources of <c>COPY</c> and <c>ADD</c> in the build context: the property <c>AttrDockerCheckContext</c>.</summary>
    public bool CheckContext { get; set; } = true;

    /// <summary>Runs the task.</summary>
    /// <returns>Whether no error was reported.</returns>
    public override bool Execute()
    {
        if (!BuildModes.TryParse(Mode, out var mode))
        {
            Log.Report(Notices.UnknownMode(Mode, ProjectFile));
            return false;
        }

        if (mode == BuildMode.Off)
        {
            return true;
        }

        try
        {
            foreach (var notice in Update(mode))
            {
                Log.Report(notice);
            }
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            Log.Report(Notices.UnreadableAssembly(Assembly, failure.Message));
        }

        return !Log.HasLoggedErrors;
    }

    private IReadOnlyList<Notice> Update(BuildMode mode)
    {
        var images = CarrierReader.Read(Assembly);
        var records = new WrittenRecords(RecordFolder);
        if (images.Count == 0 && !records.Exist)
        {
            return [];
        }

        var settings = new BuildSettings(ProjectFile, mode, Overwrite, AllowOutsideProject);
        var notices = new ImageUpdate(settings, records).Run(images);

        // The lines of a file that could not be brought up to date are not those of the text.
        return CheckContext && notices.All(static notice => notice.Severity != Severity.Error)
            ? [.. notices, .. images.SelectMany(image => LookAtContext(image, settings, records))]
            : notices;
    }

    private static IReadOnlyList<Notice> LookAtContext(CarriedImage image, BuildSettings settings, WrittenRecords records) =>
        ContextNotices.MayConcern(image.Text)
            ? ContextNotices.Of(image, settings.ProjectFolder, settings.Mode == BuildMode.Write ? records.ContextRecordOf(image.Path) : null)
            : [];
}
