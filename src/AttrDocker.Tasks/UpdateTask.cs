using AttrDocker.Tasks.Decisions;
using AttrDocker.Tasks.Files;
using AttrDocker.Tasks.Reports;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace AttrDocker.Tasks;

/// <summary>What the tasks have in common that bring what a compiled assembly carries into files, or verify that it is there.</summary>
public abstract class UpdateTask : Task
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

    /// <summary>Runs the task.</summary>
    /// <returns>Whether no error was reported.</returns>
    public sealed override bool Execute()
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
            foreach (var notice in Update(new(ProjectFile, mode, Overwrite, AllowOutsideProject), new WrittenRecords(RecordFolder)))
            {
                Log.Report(notice);
            }
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            Log.Report(Failed(failure.Message));
        }

        return !Log.HasLoggedErrors;
    }

    /// <summary>Does the work, and tells what is to be said of it.</summary>
    private protected abstract IReadOnlyList<Notice> Update(BuildSettings settings, WrittenRecords records);

    /// <summary>What is said when the file system refuses.</summary>
    private protected abstract Notice Failed(string reason);
}
