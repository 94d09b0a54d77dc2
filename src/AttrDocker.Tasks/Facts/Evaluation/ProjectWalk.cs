using System.Xml.Linq;

namespace AttrDocker.Tasks.Facts.Evaluation;

/// <summary>
/// Follows what a project imports, as MSBuild does, through the files that people write. (What the SDK and packages import is the
/// same in the image.) MSBuild's own evaluation would be exact, but is dear for a whole closure, and cannot say which files it
/// has looked for in vain. So this reads the few parts of the language by which projects are put together; what depends on the SDK,
/// the command line or the configuration is taken to hold, since a file too many does no harm and a file too few breaks the image.
/// </summary>
internal sealed class ProjectWalk
{
    /// <summary>Properties that name files which the SDK then imports.</summary>
    private static readonly string[] Hooks =
    [
        "BeforeMicrosoftNETSdkTargets", "AfterMicrosoftNETSdkTargets", "CustomBeforeMicrosoftCommonProps", "CustomAfterMicrosoftCommonProps",
        "CustomBeforeMicrosoftCommonTargets", "CustomAfterMicrosoftCommonTargets", "CustomBeforeDirectoryBuildTargets", "CustomAfterDirectoryBuildTargets",
        "CustomBeforeMicrosoftCSharpTargets", "CustomAfterMicrosoftCSharpTargets", "BeforeTargetFrameworkInferenceTargets",
    ];

    private readonly string _project;
    private readonly WatchedFiles _files;
    private readonly ProjectXml _xml;
    private readonly Expressions _expressions;
    private readonly HashSet<string> _visited = new(RelativePath.Comparer);
    private readonly List<(XElement Group, Place Place)> _itemGroups = [];
    private readonly List<string> _imports = [];
    private readonly List<string> _references = [];
    private readonly List<string> _unfollowed = [];

    private ProjectWalk(string project, WatchedFiles files, ProjectXml xml)
    {
        (_project, _files, _xml) = (project, files, xml);
        _expressions = new Expressions(Properties, files);
    }

    /// <summary>The files that the project imports, full paths, in order; only those that are there.</summary>
    public IReadOnlyList<string> Imports => _imports;

    /// <summary>The projects that it references, full paths; only those that are there.</summary>
    public IReadOnlyList<string> References => _references;

    /// <summary>The imports and references that depend on what cannot be known here, for the person who misses one: <c>file: as written</c>.</summary>
    public IReadOnlyList<string> Unfollowed => _unfollowed;

    /// <summary>The properties that these files set.</summary>
    public PropertyValues Properties { get; } = new();

    /// <summary>Walks a project.</summary>
    /// <param name="project">The project, full path. It need not be there: that of a file-based app is not.</param>
    /// <param name="files">The disk.</param>
    /// <param name="xml">What has been read of it.</param>
    public static ProjectWalk Of(string project, WatchedFiles files, ProjectXml xml)
    {
        var walk = new ProjectWalk(project, files, xml);
        walk.Run();
        return walk;
    }

    private void Run()
    {
        // The order of Microsoft.Common.props, NuGet.props, the project, Microsoft.Common.targets.
        ImportNearest("Directory.Build.props", "DirectoryBuildPropsPath", "ImportDirectoryBuildProps");
        ImportNearest("Directory.Packages.props", "DirectoryPackagesPropsPath", "ImportDirectoryPackagesProps");
        Visit(_project);
        ImportNearest("Directory.Build.targets", "DirectoryBuildTargetsPath", "ImportDirectoryBuildTargets");
        foreach (var hook in Hooks)
        {
            if (Properties.SetByFiles(hook) is { } paths)
            {
                ImportAll(paths, new Place(_project, _project));
            }
        }

        // As in MSBuild, items see the last values of all properties.
        foreach (var (group, place) in _itemGroups)
        {
            if (Holds(group, place) != false)
            {
                ReadReferences(group, place);
            }
        }
    }

    private void ImportNearest(string name, string pathProperty, string switchProperty)
    {
        if (string.Equals(Properties[switchProperty], "false", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var place = new Place(_project, _project);
        var file = Properties.SetByFiles(pathProperty) is { } path ? place.PathOf(Escaping.Unescape(path)) : _files.FileAbove(place.ProjectFolder, name);
        if (file is not null)
        {
            Import(file);
        }
    }

    private void Import(string file)
    {
        if (!_files.HasFile(file) || _visited.Contains(file))
        {
            return;
        }

        _imports.Add(file);
        Visit(file);
    }

    /// <param name="paths">Paths divided by <c>;</c>, escapes and wildcards still in them.</param>
    /// <param name="place">Where they are written.</param>
    private void ImportAll(string paths, Place place)
    {
        foreach (var written in paths.Split(';'))
        {
            if (place.PathOf(Escaping.Unescape(written)) is { } path)
            {
                foreach (var file in Wildcards.AreIn(written) ? Wildcards.Match(path, _files) : [path])
                {
                    Import(file);
                }
            }
        }
    }

    private void Visit(string file)
    {
        if (_visited.Add(file) && _xml.RootOf(file) is { } root)
        {
            VisitChildren(root, new Place(_project, file), certain: true);
        }
    }

    private void VisitChildren(XElement parent, Place place, bool certain)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "PropertyGroup" when Holds(element, place) is not false and var holds:
                    SetProperties(element, place, certain && holds == true);
                    break;
                case "ImportGroup" when Holds(element, place) is not false and var holds:
                    VisitChildren(element, place, certain && holds == true);
                    break;
                case "Import" when element.Attribute("Sdk") is null && Holds(element, place) != false:
                    ImportAll(Expand(element.Attribute("Project"), place), place);
                    break;
                case "Choose":
                    Choose(element, place, certain);
                    break;
                case "ItemGroup":
                    _itemGroups.Add((element, place));
                    break;
            }
        }
    }

    private void Choose(XElement choose, Place place, bool certain)
    {
        foreach (var branch in choose.Elements())
        {
            var holds = Holds(branch, place);
            if (holds != false)
            {
                VisitChildren(branch, place, certain && holds == true);
            }

            if (holds == true)
            {
                return;
            }

            certain &= holds == false;
        }
    }

    private void SetProperties(XElement group, Place place, bool certain)
    {
        foreach (var property in group.Elements())
        {
            if (Holds(property, place) is not false and var holds)
            {
                Properties.Set(property.Name.LocalName, _expressions.Expand(property.Value, place), certain && holds == true);
            }
        }
    }

    private void ReadReferences(XElement group, Place place)
    {
        foreach (var item in group.Elements())
        {
            if (item.Name.LocalName != "ProjectReference" || Holds(item, place) == false)
            {
                continue;
            }

            var excluded = new HashSet<string>(PathsOf(item.Attribute("Exclude"), place), RelativePath.Comparer);
            _references.AddRange(PathsOf(item.Attribute("Include"), place).Where(path => !excluded.Contains(path) && _files.HasFile(path)));
            if (Holds(item, place) == true)
            {
                foreach (var removed in PathsOf(item.Attribute("Remove"), place))
                {
                    _references.RemoveAll(path => RelativePath.Comparer.Equals(path, removed));
                }
            }
        }
    }

    private IEnumerable<string> PathsOf(XAttribute? list, Place place)
    {
        foreach (var written in Expand(list, place).Split(';'))
        {
            if (written.IndexOf("@(", StringComparison.Ordinal) >= 0)
            {
                _unfollowed.Add(place.File + ": " + written);
            }
            else if (place.ItemPathOf(Escaping.Unescape(written)) is { } path)
            {
                foreach (var file in Wildcards.AreIn(written) ? Wildcards.Match(path, _files) : [path])
                {
                    yield return file;
                }
            }
        }
    }

    private string Expand(XAttribute? attribute, Place place)
    {
        if (attribute is null)
        {
            return "";
        }

        if (_expressions.Expand(attribute.Value, place) is { } value)
        {
            return value;
        }

        _unfollowed.Add(place.File + ": " + attribute.Value);
        return "";
    }

    private bool? Holds(XElement element, Place place) => Conditions.Hold(element.Attribute("Condition")?.Value, place, _expressions, _files);
}
