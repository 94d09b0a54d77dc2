using System.Text;
using AttrDocker.Tasks.Files;

namespace AttrDocker.Tasks.Facts;

/// <summary>
/// The facts file of a project, and beside it a record of what it follows from: what MSBuild has evaluated, and every question asked of
/// the disk with its answer. While both are the same, so are the facts.
/// </summary>
/// <param name="path">The facts file, full path.</param>
internal sealed class FactsFile(string path)
{
    /// <summary>One of another version of this task is not read.</summary>
    private const string RecordVersion = "AttrDocker facts 2\0";

    private const string Symbols = "CopyOutputSymbolsToPublishDirectory";

    private readonly string _record = path + ".cache";

    /// <summary>Brings the file up to date. A file with the right content is not touched, so that the compiler need not run.</summary>
    /// <param name="project">What MSBuild knows.</param>
    /// <param name="tellUnfollowed">Is given each import and reference that cannot be followed.</param>
    /// <returns>Whether the record did not tell, so that everything was looked at.</returns>
    public bool Update(EvaluatedProject project, Action<string> tellUnfollowed)
    {
        var given = RecordVersion + project;
        if (IsUpToDate(given))
        {
            return false;
        }

        Renew(project, given, tellUnfollowed);
        return true;
    }

    private void Renew(EvaluatedProject project, string given, Action<string> tellUnfollowed)
    {
        var files = new WatchedFiles();
        var restore = new RestoreFiles(project.File, project.ProjectReferences, project.RepositoryRoot, files);
        var content = Encoding.UTF8.GetBytes(Gather(project, restore, files));
        if (!AtomicFile.SameContent(AtomicFile.Read(path), content))
        {
            AtomicFile.Write(path, content);
        }

        // The facts are watched too: whoever changes or deletes them gets them back.
        files.Read(path);
        AtomicFile.Write(_record, Encoding.UTF8.GetBytes(given + files.Record()));
        foreach (var unfollowed in restore.Unfollowed)
        {
            tellUnfollowed(unfollowed);
        }
    }

    private bool IsUpToDate(string given) =>
        AtomicFile.Read(_record) is { } bytes
        && Encoding.UTF8.GetString(bytes) is var record
        && record.StartsWith(given, StringComparison.Ordinal)
        && WatchedFiles.StillAnswers(record, given.Length);

    private static string Gather(EvaluatedProject project, RestoreFiles restore, WatchedFiles files)
    {
        var folder = Path.GetDirectoryName(project.File)!;
        var facts = new FactLines();
        AddWritten(facts.Add, project.Values);
        facts.Add("RuntimeIdentifiers", string.Join(";", RuntimesOf(project, restore)));
        facts.AddKnown("EntryPointFile", project.EntryPointFile.Length == 0 ? null : RelativePath.Of(folder, project.EntryPointFile));
        facts.AddKnown("RepositoryRoot", restore.Repository is null ? null : RelativePath.Of(folder, restore.Repository));
        AddWritten(facts.AddKnown, project.OptionalValues);
        facts.AddKnown(Symbols, restore.Written(Symbols));
        facts.AddEach("FrameworkReference", project.FrameworkReferences.Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(static name => name, StringComparer.Ordinal));
        facts.AddEach("PackageReference", PackagesOf(project, files));
        restore.Describe(facts);
        return facts.ToString();
    }

    private static void AddWritten(Action<string, string> add, string[] lines)
    {
        foreach (var line in lines)
        {
            var equals = line.IndexOf('=');
            add(line.Substring(0, equals), line.Substring(equals + 1));
        }
    }

    /// <summary>The project's own runtimes: every machine tells the same.</summary>
    private static IEnumerable<string> RuntimesOf(EvaluatedProject project, RestoreFiles restore)
    {
        var machine = project.MachineRuntimeIdentifier;
        return machine.Length == 0 || restore.ProjectSays("RuntimeIdentifiers", machine) ? project.RuntimeIdentifiers : project.RuntimeIdentifiers.Where(runtime => runtime != machine);
    }

    private static IEnumerable<string> PackagesOf(EvaluatedProject project, WatchedFiles files)
    {
        var resolved = ResolvedPackages.Read(project.AssetsFile.Length == 0 ? null : files.Read(project.AssetsFile), project.TargetFramework);
        return project.PackageReferences
            .Select(package => package.Substring(0, package.IndexOf('/')) is var id && resolved.TryGetValue(id, out var version) ? id + "/" + version : package)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderBy(static package => package, StringComparer.Ordinal);
    }
}
