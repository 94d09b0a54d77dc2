using AttrDocker.Dockerfiles.Context;
using AttrDocker.Dockerfiles.Ignore;
using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Tasks.Files;
using AttrDocker.Tasks.Images;
using AttrDocker.Tasks.Reports;

namespace AttrDocker.Tasks.Context;

/// <summary>
/// Looks at an image's sources in its build context. A wrong one would be found by the builder only after the context has been sent,
/// or never. Stands apart from the rest of the task, so that the library is loaded only where it is needed.
/// </summary>
internal static class ContextNotices
{
    // Another build of the library may find more.
    private static readonly string OurBuild = typeof(ContextNotices).Module.ModuleVersionId + " " + typeof(ContextCheck).Module.ModuleVersionId;

    /// <summary>Whether a text may take anything from its context: looking is cheaper than loading the library.</summary>
    public static bool MayConcern(string text) =>
        text.IndexOf("COPY ", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf("ADD ", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf("--mount", StringComparison.Ordinal) >= 0;

    /// <summary>What there is to tell of an image; nothing where the context cannot be looked at.</summary>
    /// <param name="image">The image.</param>
    /// <param name="projectFolder">The folder that its paths are relative to.</param>
    /// <param name="record">The file that remembers the last look, full path, or null where nothing may be written.</param>
    public static IReadOnlyList<Notice> Of(CarriedImage image, string projectFolder, string? record = null)
    {
        try
        {
            var context = Path.GetFullPath(Path.Combine(projectFolder, image.Context));
            return Directory.Exists(context) ? Of(image, Path.GetFullPath(Path.Combine(projectFolder, image.Path)), context, record) : [];
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return [];
        }
    }

    private static IReadOnlyList<Notice> Of(CarriedImage image, string dockerfile, string context, string? record)
    {
        var ignore = ReadIgnoreFile(image, dockerfile, context);
        var look = new RememberedLook(new ContextFolder(context));
        var texts = string.Join("\n", OurBuild, context, ignore?.Path, ignore?.Text, image.Text);
        if (record is not null && look.IsUpToDate(record, texts))
        {
            return [];
        }

        var notices = Look(image.Text, dockerfile, look, ignore);
        if (record is not null && notices.Count == 0)
        {
            look.Keep(record, texts);
        }

        return notices;
    }

    private static List<Notice> Look(string text, string dockerfile, RememberedLook context, (string Path, string Text)? ignore)
    {
        var read = DockerfileParser.Parse(text);
        var ignoreFile = ignore is { } file ? IgnoreFile.Parse(file.Text, Path.GetFileName(file.Path)) : null;
        var notices = new List<Notice>();
        foreach (var finding in ContextCheck.Check(read.Dockerfile, context, ignoreFile))
        {
            var span = read.Source.FindNearest(finding.Place) ?? default;
            notices.Add(new(Severity.Warning, finding.Rule.Id, dockerfile, span.Line, finding.Message) { Column = span.Column });
        }

        notices.Sort(static (left, right) => (left.Line, left.Column).CompareTo((right.Line, right.Column)));
        return notices;
    }

    /// <remarks>One that is left over is to be deleted, which is told: what it leaves out says nothing more.</remarks>
    private static (string Path, string Text)? ReadIgnoreFile(CarriedImage image, string dockerfile, string context)
    {
        foreach (var path in IgnoreFile.PathsFor(dockerfile, context))
        {
            if (File.Exists(path) && File.ReadAllText(path) is var text && !LeftOverIgnoreFiles.IsLeftOver(image, text))
            {
                return (path, text);
            }
        }

        return null;
    }
}
