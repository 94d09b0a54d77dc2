using AttrDocker.Tasks.Decisions;
using AttrDocker.Tasks.Facts;
using AttrDocker.Tasks.Files;

namespace AttrDocker.Tasks;

/// <summary>What one build asks for.</summary>
/// <param name="ProjectFile">The project, full path.</param>
/// <param name="Mode">Whether to write or to verify.</param>
/// <param name="Overwrite">Whether a file that AttrDocker did not write may be replaced.</param>
/// <param name="AllowOutsideProject">Whether a path may leave the project's folder and its repository.</param>
internal sealed record BuildSettings(string ProjectFile, BuildMode Mode, bool Overwrite, bool AllowOutsideProject)
{
    /// <summary>The folder to which the images' paths are relative.</summary>
    public string ProjectFolder { get; } = Path.GetDirectoryName(ProjectFile)!;

    /// <summary>A file as whoever builds a whole solution knows it from those of other projects: seen from the repository, or where there is none from beside the project's folder.</summary>
    public string Shown(string file) =>
        RelativePath.Of(Repository.RootAbove(ProjectFolder) ?? Path.GetDirectoryName(ProjectFolder) ?? ProjectFolder, file) ?? file;
}
