using System.Globalization;
using AttrDocker.Tasks.Facts.Evaluation;

namespace AttrDocker.Tasks.Facts;

/// <summary>The files that <c>dotnet restore</c> reads for a project, and those by which a build of it is put together.</summary>
internal sealed class RestoreFiles
{
    private readonly WatchedFiles _files;
    private readonly ProjectXml _xml;
    private readonly NuGetConfigs _configs;
    private readonly string _project;
    private readonly string _folder;
    private readonly string? _chosenRoot;
    private readonly Dictionary<string, ProjectWalk> _walks = new(RelativePath.Comparer);

    /// <summary>Looks at the project and at all that it references, also through others.</summary>
    /// <param name="project">The project, full path. It need not be there.</param>
    /// <param name="references">The projects that it references, full paths, as MSBuild has evaluated them.</param>
    /// <param name="repository">The folder that counts as the repository, full path: nothing outside of it is told. Empty for the nearest one with <c>.git</c>.</param>
    /// <param name="files">The disk.</param>
    public RestoreFiles(string project, IEnumerable<string> references, string repository, WatchedFiles files)
    {
        (_project, _folder, _files) = (project, Path.GetDirectoryName(project)!, files);
        _chosenRoot = repository.Length == 0 ? null : Path.GetFullPath(repository);
        (_xml, _configs) = (new ProjectXml(files), new NuGetConfigs(files));
        WalkClosure(references);
        Repository = _chosenRoot ?? Files.Repository.RootAbove(_folder, entry => files.HasFolder(entry) || files.HasFile(entry));
    }

    /// <summary>The folder of the repository around the project, full path, or null.</summary>
    public string? Repository { get; }

    /// <summary>What could not be followed, as <see cref="ProjectWalk.Unfollowed"/>.</summary>
    public IEnumerable<string> Unfollowed => _walks.Values.SelectMany(static walk => walk.Unfollowed).Distinct();

    /// <summary>Whether the project's own files put a value into a property that is a list.</summary>
    public bool ProjectSays(string property, string value) =>
        Written(property)?.Split(';').Any(part => part.Trim() == value) == true;

    /// <summary>A property of the project as its own files and those that they import set it, not the SDK; null where they do not.</summary>
    public string? Written(string property) => _walks[_project].Properties.SetByFiles(property);

    /// <summary>Adds the facts.</summary>
    public void Describe(FactLines facts)
    {
        var chains = _walks.Select(ConfigsOf).ToList();
        var sources = chains.GroupBy(static chain => string.Join("\n", chain), RelativePath.Comparer)
            .SelectMany(chains => _configs.SourcesOf(chains.First())).Distinct().ToList();

        // A project outside of the repository is one that the image cannot do without, so it is told.
        facts.AddEach("Project", Sorted(_walks.Keys.Where(project => project != _project)));
        facts.AddEach("Import", Sorted(_walks.SelectMany(ImportsOf).Where(IsOurs)));
        facts.AddEach("ResponseFile", Ours([_files.FileAbove(_folder, "Directory.Build.rsp"), Existing(Path.Combine(_folder, "MSBuild.rsp"))]));
        facts.AddEach("NuGetConfig", Ours(chains.SelectMany(static chain => chain)));
        facts.AddEach("LocalFeed", Sorted(sources.Where(static source => source.Kind == "folder" && !source.IsRooted).Select(static source => source.Address).Concat(_walks.SelectMany(AddedFeeds)).Where(folder => Exists(folder) && IsOurs(folder))));
        foreach (var source in sources.Where(source => source.File.Length > 0 && (source.IsRooted || !IsOurs(source.Address))).OrderBy(static source => source.Name, StringComparer.Ordinal))
        {
            facts.AddParts("OutsideFeed", source.Name, source.Written, Shown([source.File]).FirstOrDefault() ?? source.File, source.Line.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var source in sources.Where(static source => source.Kind != "folder").OrderBy(static source => source.Name, StringComparer.Ordinal))
        {
            facts.AddParts("PackageSource", [source.Name, source.Address, source.Kind, .. source.Variables.Length == 0 ? Array.Empty<string>() : [source.Variables]]);
        }

        facts.AddEach("LockFile", Sorted(_walks.Select(LockFileOf).Where(IsOurs)));

        var globalJson = _files.FileAbove(_folder, "global.json");
        if (globalJson is not null && IsOurs(globalJson))
        {
            var sdk = GlobalJson.Read(_files.Read(globalJson));
            facts.AddEach("GlobalJson", Ours([globalJson]));
            facts.AddKnown("SdkVersion", sdk.Version);
            facts.AddKnown("SdkRollForward", sdk.RollForward);
        }

        facts.AddEach("ToolManifest", Ours([_files.FileAbove(_folder, ".config/dotnet-tools.json") ?? _files.FileAbove(_folder, "dotnet-tools.json")]));
    }

    private void WalkClosure(IEnumerable<string> references)
    {
        var waiting = new Queue<string>(new[] { _project }.Concat(references.Select(Path.GetFullPath).Where(_files.HasFile)));
        while (waiting.Count > 0)
        {
            var project = waiting.Dequeue();
            // A repository that was chosen stands for all that the image is made of; one that was found is only where most of it lies.
            if (!_walks.ContainsKey(project) && (_chosenRoot is null || RelativePath.IsInside(_chosenRoot, project)))
            {
                var walk = ProjectWalk.Of(project, _files, _xml);
                _walks.Add(project, walk);
                foreach (var reference in walk.References)
                {
                    waiting.Enqueue(reference);
                }
            }
        }
    }

    private List<string> ConfigsOf(KeyValuePair<string, ProjectWalk> project)
    {
        var place = new Place(project.Key, project.Key);
        if (project.Value.Properties.SetByFiles("RestoreConfigFile") is { } only)
        {
            return Existing(place.ItemPathOf(Escaping.Unescape(only))) is { } file && IsOurs(file) ? [file] : [];
        }

        return [.. _configs.ChainOf(place.ProjectFolder).Where(IsOurs)];
    }

    /// <summary>Folders that a project itself names as package sources.</summary>
    private static IEnumerable<string> AddedFeeds(KeyValuePair<string, ProjectWalk> project)
    {
        var place = new Place(project.Key, project.Key);
        var added = project.Value.Properties.SetByFiles("RestoreSources") + ";" + project.Value.Properties.SetByFiles("RestoreAdditionalProjectSources");
        return added.Split(';').Where(static source => source.IndexOf("://", StringComparison.Ordinal) < 0)
            .Select(source => place.ItemPathOf(Escaping.Unescape(source))).OfType<string>();
    }

    private string? LockFileOf(KeyValuePair<string, ProjectWalk> project)
    {
        var (place, properties) = (new Place(project.Key, project.Key), project.Value.Properties);
        if (string.Equals(properties["RestorePackagesWithLockFile"], "false", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var ownName = $"packages.{Path.GetFileNameWithoutExtension(project.Key).Replace(' ', '_')}.lock.json";
        return properties.SetByFiles("NuGetLockFilePath") is { } path
            ? Existing(place.ItemPathOf(Escaping.Unescape(path)))
            : Existing(Path.Combine(place.ProjectFolder, ownName)) ?? Existing(Path.Combine(place.ProjectFolder, "packages.lock.json"));
    }

    private string? Existing(string? path) => path is not null && _files.HasFile(path) ? path : null;

    private bool Exists(string folder) => folder.Length > 0 && _files.HasFolder(folder);

    private bool IsOurs(string? file) => file is not null && (Repository is null || RelativePath.IsInside(Repository, file));

    /// <summary>What restore and earlier builds have written under <c>obj/</c> is made anew in the image.</summary>
    private static IEnumerable<string> ImportsOf(KeyValuePair<string, ProjectWalk> project)
    {
        var intermediate = Path.Combine(Path.GetDirectoryName(project.Key)!, "obj");
        return project.Value.Imports.Where(file => !RelativePath.IsInside(intermediate, file));
    }

    private IEnumerable<string> Ours(IEnumerable<string?> paths) => Shown(paths.Where(IsOurs));

    private IEnumerable<string> Sorted(IEnumerable<string?> paths) => Shown(paths).OrderBy(static path => path, StringComparer.Ordinal);

    /// <summary>The paths as seen from the project's folder; those on another drive are left out, since no context has both.</summary>
    private IEnumerable<string> Shown(IEnumerable<string?> paths) =>
        paths.Select(path => path is null ? null : RelativePath.Of(_folder, path)).OfType<string>().Distinct(RelativePath.Comparer);
}
