using AttrDocker.Tasks.Diffs;
using AttrDocker.Tasks.Files;
using AttrDocker.Tasks.Images;

namespace AttrDocker.Tasks.Reports;

/// <summary>The words of everything that the build step says: what is wrong, then what to do.</summary>
internal static class Notices
{
    private const int DiffLinesShown = 80;

    /// <summary>ADK0002: the committed file is not what the attributes, or the project, say.</summary>
    public static Notice Stale(string path, string file, string project, string onDisk, string wanted)
    {
        var lines = LineDiff.Between(onDisk, wanted);
        var (author, says) = DockerfileText.IsOfProject(wanted) ? ("the project", "says") : ("the attributes", "say");
        return Error("ADK0002", file, lines.FirstDifference,
            $"'{path}' is not what {author} {says}. {MendBy(project)}\n{UnifiedDiff.Write(path, author, lines, DiffLinesShown)}");
    }

    /// <summary>ADK0002: there is no file.</summary>
    public static Notice Missing(string path, string project) =>
        Error("ADK0002", project, 0, $"'{path}' is missing. {MendBy(project)}");

    /// <summary>ADK0003: a person's file stands at the path.</summary>
    public static Notice Foreign(string path, string file) =>
        Error("ADK0003", file, 1,
            $"'{path}' was not written by AttrDocker, so it is left as it is. Build once with -p:AttrDockerOverwrite=true to replace it " +
            $"(it is kept as '{Path.GetFileName(path)}.orig'), or give the image another path with [Image(\"…\")].");

    /// <summary>ADK0004: a generated file was edited by hand.</summary>
    /// <param name="path">The path of the image.</param>
    /// <param name="file">The same, full.</param>
    /// <param name="kept">The copy of the edited file, full path.</param>
    /// <param name="onDisk">The text of the edited file.</param>
    /// <param name="wanted">The new text.</param>
    public static Notice Edited(string path, string file, string kept, string onDisk, string wanted)
    {
        var (source, editedSource) = (DockerfileText.SourceOf(wanted), DockerfileText.SourceOf(onDisk));
        return new(Severity.Warning, "ADK0004", file, 1,
            $"'{path}' was edited by hand and has been written anew; the edited file is kept as '{Path.GetFileName(kept)}'. " +
            (source == editedSource || source is null
                ? DockerfileText.IsOfProject(wanted) ? $"Change {source} instead." : $"Edit the attributes{(source is null ? "" : " in " + source)} instead."
                : $"It named {editedSource} as its source: if another project writes the same path, give one of them another with [Image(\"…\")]."));
    }

    /// <summary>ADK0005: the path leaves the project's folder and its repository.</summary>
    /// <param name="path">The path of the image.</param>
    /// <param name="project">The project, full path.</param>
    /// <param name="real">Where the path leads, or null when a link in it cannot be followed.</param>
    public static Notice Outside(string path, string project, string? real) =>
        Error("ADK0005", project, 0,
            (real is null
                ? $"'{path}' leads through a symbolic link that cannot be followed. Mend the link"
                : $"'{path}' leads to '{real}', outside the project's folder and its repository. Choose a path inside with [Image(\"…\")]") +
            (real is null ? ", or choose another path with [Image(\"…\")]." : ", or set AttrDockerAllowOutsideProject to true."));

    /// <summary>ADK0006: the file system refused.</summary>
    public static Notice Unwritable(string path, string file, string reason) =>
        Error("ADK0006", file, 0, $"'{path}' could not be written: {Sentence(reason)} Mend that, then build again.");

    /// <summary>ADK0006: the file system does not let a file be removed.</summary>
    public static Notice Unremovable(string path, string file, string reason) =>
        Error("ADK0006", file, 0, $"'{path}' could not be removed: {Sentence(reason)} Mend that, then build again.");

    /// <summary>ADK0006: the compiled assembly cannot be read.</summary>
    public static Notice UnreadableAssembly(string assembly, string reason) =>
        Error("ADK0006", assembly, 0, $"'{Path.GetFileName(assembly)}' could not be read: {Sentence(reason)} Delete the obj folder, then build again.");

    /// <summary>ADK0016: two images have one path.</summary>
    public static Notice SamePath(string path, string project, string? source, string? otherSource) =>
        Error("ADK0016", project, 0,
            $"Two images go to '{path}'{(source is null || otherSource is null || source == otherSource ? "" : $", from {otherSource} and from {source}")}. " +
            "Give one of them another path with [Image(\"…\")].");

    /// <summary>ADK0003: a person's file stands where the bake file should be.</summary>
    public static Notice BakeFileForeign(string path, string file) =>
        Error("ADK0003", file, 1,
            $"'{path}' was not written by AttrDocker, so it is left as it is. Build once with -p:AttrDockerOverwrite=true to replace it " +
            $"(it is kept as '{Path.GetFileName(path)}.orig'), or name another file in AttrDockerBakeFile.");

    /// <summary>ADK0004: a generated bake file was edited by hand.</summary>
    /// <param name="path">The bake file, as seen from the project.</param>
    /// <param name="file">The same, full.</param>
    /// <param name="kept">The copy of the edited file, full path.</param>
    public static Notice BakeFileEdited(string path, string file, string kept) =>
        new(Severity.Warning, "ADK0004", file, 1,
            $"'{path}' was edited by hand and has been written anew; the edited file is kept as '{Path.GetFileName(kept)}'. " +
            "Put settings of your own into docker-bake.override.json instead.");

    /// <summary>ADK0005: the bake file lies outside the repository.</summary>
    /// <param name="path">The bake file, as seen from the project.</param>
    /// <param name="project">The project, full path.</param>
    /// <param name="real">Where the path leads, or null when a link in it cannot be followed.</param>
    public static Notice BakeFileOutside(string path, string project, string? real) =>
        Error("ADK0005", project, 0,
            real is null
                ? $"'{path}' leads through a symbolic link that cannot be followed. Mend the link, or name another file in AttrDockerBakeFile."
                : $"'{path}' leads to '{real}', outside the project's folder and its repository. Name a file inside in AttrDockerBakeFile, or set AttrDockerAllowOutsideProject to true.");

    /// <summary>ADK0016: two images have one name in the bake file.</summary>
    /// <param name="name">The name.</param>
    /// <param name="project">The project, full path.</param>
    /// <param name="other">The project of the other image, as seen from the bake file; null for an image of the same project.</param>
    public static Notice SameBakeTarget(string name, string project, string? other) =>
        Error("ADK0016", project, 0,
            $"Two images are called '{name}' in the bake file{(other is null ? "" : $", one of them of {other}")}. Give one of them another name with [Image(Tags = [\"…\"])].");

    /// <summary>ADK0007: a mode that does not exist.</summary>
    public static Notice UnknownMode(string mode, string project) =>
        Error("ADK0007", project, 0, $"AttrDockerMode is '{mode}', which is no mode. Set it to Write, Verify or Off.");

    /// <summary>ADK0002: an ignore file of ours stands beside an image that has none any more. It fails to verify; a build that writes warns of it where it may not remove it.</summary>
    /// <param name="image">The path of the image.</param>
    /// <param name="ignore">The path of the ignore file.</param>
    /// <param name="file">The same, full.</param>
    /// <param name="severity">How grave it is.</param>
    public static Notice LeftOver(string image, string ignore, string file, Severity severity) =>
        new(severity, "ADK0002", file, 1,
            $"'{ignore}' is left over from a .NET image, and builds of '{image}' still obey it. Delete it, or only its first line if you want to keep it as your own.");

    /// <summary>A file that belonged to a .NET image was removed.</summary>
    public static Notice Removed(string path) => Message($"AttrDocker removed {path}: the image is no .NET image any more");

    /// <summary>A file was written.</summary>
    public static Notice Wrote(string path, string? kept) =>
        Message($"AttrDocker wrote {path}{(kept is null ? "" : $"; the old text is kept in {kept}")}");

    /// <summary>An image is no longer described; its file stays.</summary>
    public static Notice Abandoned(string path) =>
        Message($"AttrDocker: no attribute describes {path} any more. Delete the file if nothing uses it.");

    private static Notice Error(string code, string file, int line, string text) => new(Severity.Error, code, file, line, text);

    private static Notice Message(string text) => new(Severity.Message, null, null, 0, text);

    private static string MendBy(string project)
    {
        var shown = Repository.Shown(project);
        return $"Run 'dotnet build -t:AttrDockerWrite {(shown.Contains(' ') ? '"' + shown + '"' : shown)}' and commit the file.";
    }

    private static string Sentence(string reason)
    {
        var line = reason.Trim();
        return line.EndsWith(".", StringComparison.Ordinal) ? line : line + ".";
    }
}
