using AttrDocker.Dockerfiles.Context;
using AttrDocker.Dockerfiles.Ignore;
using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;
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
    /// <summary>Whether a text may take anything from its context: looking is cheaper than loading the library.</summary>
    public static bool MayConcern(string text) =>
        text.IndexOf("COPY ", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf("ADD ", StringComparison.OrdinalIgnoreCase) >= 0
        || text.IndexOf("--mount", StringComparison.Ordinal) >= 0;

    /// <summary>What there is to tell of an image; nothing where the context cannot be looked at.</summary>
    /// <param name="image">The image.</param>
    /// <param name="projectFolder">The folder that its paths are relative to.</param>
    public static IReadOnlyList<Notice> Of(CarriedImage image, string projectFolder)
    {
        try
        {
            var context = Path.GetFullPath(Path.Combine(projectFolder, image.Context));
            return Directory.Exists(context) ? Look(image.Text, Path.GetFullPath(Path.Combine(projectFolder, image.Path)), context) : [];
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return [];
        }
    }

    private static List<Notice> Look(string text, string dockerfile, string context)
    {
        var read = DockerfileParser.Parse(text);
        var notices = new List<Notice>();
        foreach (var finding in ContextCheck.Check(read.Dockerfile, new ContextFolder(context), IgnoreFileOf(dockerfile, context)))
        {
            var span = read.Source.FindNearest(finding.Place) ?? default;
            notices.Add(new(finding.Rule.Severity == RuleSeverity.Error ? Severity.Error : Severity.Warning, finding.Rule.Id, dockerfile, span.Line, finding.Message)
            {
                Column = span.Column,
            });
        }

        notices.Sort(static (left, right) => (left.Line, left.Column).CompareTo((right.Line, right.Column)));
        return notices;
    }

    private static IgnoreFile? IgnoreFileOf(string dockerfile, string context)
    {
        foreach (var path in IgnoreFile.PathsFor(dockerfile, context))
        {
            if (File.Exists(path))
            {
                return IgnoreFile.Parse(File.ReadAllText(path), Path.GetFileName(path));
            }
        }

        return null;
    }
}
