using AttrDocker.Tasks.Bake;
using AttrDocker.Tasks.Decisions;
using AttrDocker.Tasks.Files;
using AttrDocker.Tasks.Images;
using AttrDocker.Tasks.Reports;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace AttrDocker.Tasks;

/// <summary>
/// Brings the images that a compiled assembly carries into the bake file of the solution, or verifies that they are there. Each project
/// knows its own images only, so each puts its own targets into the one file.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class UpdateBakeFile : Task
{
    /// <summary>The assembly that the compiler has written (<c>obj/…/App.dll</c>), full path. It is read, never loaded.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>The project, full path.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>Where the task keeps what it last wrote, full path of a folder under <c>obj/</c>.</summary>
    [Required]
    public string RecordFolder { get; set; } = "";

    /// <summary><c>Write</c>, <c>Verify</c> or <c>Off</c>: the property <c>AttrDockerMode</c>.</summary>
    [Required]
    public string Mode { get; set; } = "";

    /// <summary>The bake file, full path: the property <c>AttrDockerBakeFile</c>.</summary>
    [Required]
    public string BakeFile { get; set; } = "";

    /// <summary>Whether a file that AttrDocker did not write may be replaced: the property <c>AttrDockerOverwrite</c>.</summary>
    public bool Overwrite { get; set; }

    /// <summary>Whether the file may lie outside the repository: the property <c>AttrDockerAllowOutsideProject</c>.</summary>
    public bool AllowOutsideProject { get; set; }

    /// <summary>The property <c>ContainerRepository</c>.</summary>
    public string Repository { get; set; } = "";

    /// <summary>The properties <c>ContainerImageTag</c> and <c>ContainerImageTags</c>.</summary>
    public string[] ImageTags { get; set; } = [];

    /// <summary>The property <c>ContainerRuntimeIdentifiers</c>.</summary>
    public string[] RuntimeIdentifiers { get; set; } = [];

    /// <summary>The property <c>AttrDockerBakeCacheFrom</c>.</summary>
    public string[] CacheFrom { get; set; } = [];

    /// <summary>The property <c>AttrDockerBakeCacheTo</c>.</summary>
    public string[] CacheTo { get; set; } = [];

    /// <summary>Runs the task.</summary>
    /// <returns>Whether no error was reported.</returns>
    public override bool Execute()
    {
        // A mode that does not exist is reported with the Dockerfiles.
        if (BuildModes.TryParse(Mode, out var mode) && mode != BuildMode.Off)
        {
            try
            {
                foreach (var notice in Update(mode))
                {
                    Log.Report(notice);
                }
            }
            catch (Exception failure) when (FileFailure.Is(failure))
            {
                Log.Report(Notices.Unwritable(Path.GetFileName(BakeFile), BakeFile, failure.Message));
            }
        }

        return !Log.HasLoggedErrors;
    }

    private IReadOnlyList<Notice> Update(BuildMode mode)
    {
        var images = CarrierReader.Read(Assembly);
        // Most projects of a solution have no image; one that had has targets to take away.
        if (images.Count == 0 && !File.Exists(BakeFile))
        {
            return [];
        }

        var settings = new BakeSettings(Path.GetFullPath(BakeFile))
        {
            Repository = Repository,
            ImageTags = ImageTags,
            RuntimeIdentifiers = RuntimeIdentifiers,
            CacheFrom = CacheFrom,
            CacheTo = CacheTo,
        };
        var build = new BuildSettings(ProjectFile, mode, Overwrite, AllowOutsideProject);
        return new BakeUpdate(build, settings, new WrittenRecords(RecordFolder)).Run(BakeTargets.Of(images, ProjectFile, settings));
    }
}
