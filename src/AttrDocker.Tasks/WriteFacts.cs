using System.Text;
using AttrDocker.Tasks.Facts;
using AttrDocker.Tasks.Files;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace AttrDocker.Tasks;

/// <summary>
/// Writes what the compilation cannot know of its project to the facts file: what MSBuild has evaluated, and what restore reads, which
/// no property tells. It runs in every build, so what it asked of the disk is recorded beside the facts: while it was given the same
/// and the disk answers the same, it stops there.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class WriteFacts : Task
{
    /// <summary>The version of the record: one of another version of this task is not read.</summary>
    private const string RecordVersion = "AttrDocker facts 1";
    private const char Divider = '\0';

    /// <summary>The facts file to write, full path, under <c>obj/</c>. Its record lies beside it, with <c>.cache</c> at the end.</summary>
    [Required]
    public string File { get; set; } = "";

    /// <summary>The project, full path. That of a file-based app is not on disk.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The C# file of a file-based app, full path; else empty.</summary>
    public string EntryPointFile { get; set; } = "";

    /// <summary>Facts that are written even when they have no value, as <c>Key=value</c>.</summary>
    public string[] Values { get; set; } = [];

    /// <summary>Facts that are written when they have a value, as <c>Key=value</c>.</summary>
    public string[] OptionalValues { get; set; } = [];

    /// <summary>The target framework, as the project writes it.</summary>
    public string TargetFramework { get; set; } = "";

    /// <summary>The file in which restore tells what it has found, full path; it need not be there.</summary>
    public string AssetsFile { get; set; } = "";

    /// <summary>The items <c>ProjectReference</c>, full paths.</summary>
    public string[] ProjectReferences { get; set; } = [];

    /// <summary>The items <c>FrameworkReference</c>.</summary>
    public string[] FrameworkReferences { get; set; } = [];

    /// <summary>The items <c>PackageReference</c>.</summary>
    public ITaskItem[] PackageReferences { get; set; } = [];

    /// <summary>The items <c>ContainerPort</c>.</summary>
    public ITaskItem[] ContainerPorts { get; set; } = [];

    /// <summary>The items <c>ContainerEnvironmentVariable</c>.</summary>
    public ITaskItem[] ContainerEnvironmentVariables { get; set; } = [];

    /// <summary>The items <c>ContainerLabel</c>.</summary>
    public ITaskItem[] ContainerLabels { get; set; } = [];

    /// <summary>The items <c>ContainerAppCommand</c>.</summary>
    public string[] ContainerAppCommands { get; set; } = [];

    /// <summary>The items <c>ContainerAppCommandArgs</c>.</summary>
    public string[] ContainerAppCommandArguments { get; set; } = [];

    /// <summary>The items <c>ContainerDefaultArgs</c>.</summary>
    public string[] ContainerDefaultArguments { get; set; } = [];

    /// <summary>Runs the task. It never fails a build: what cannot be found out is left out.</summary>
    /// <returns>True.</returns>
    public override bool Execute()
    {
        try
        {
            var given = Given();
            if (!IsUpToDate(given))
            {
                Write(given);
            }
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            Log.LogMessage(MessageImportance.High, $"AttrDocker could not write '{File}': {failure.Message} What depends on the project may be missing from its Dockerfiles.");
        }

        return true;
    }

    private string RecordFile => File + ".cache";

    /// <summary>All that the facts depend on besides the disk.</summary>
    private string Given()
    {
        var given = new StringBuilder(RecordVersion).Append(Divider);
        foreach (var value in (string[])[ProjectFile, EntryPointFile, TargetFramework, AssetsFile])
        {
            given.Append(value).Append(Divider);
        }

        foreach (var list in (string[][])[Values, OptionalValues, ProjectReferences, FrameworkReferences, ContainerAppCommands, ContainerAppCommandArguments, ContainerDefaultArguments])
        {
            Append(given, list);
        }

        Append(given, Described(PackageReferences, DescribePackage));
        Append(given, Described(ContainerPorts, DescribePort));
        Append(given, Described(ContainerEnvironmentVariables, DescribePair));
        Append(given, Described(ContainerLabels, DescribePair));
        return given.ToString();
    }

    private static void Append(StringBuilder given, string[] list)
    {
        given.Append(list.Length).Append(Divider);
        foreach (var value in list)
        {
            given.Append(value).Append(Divider);
        }
    }

    private bool IsUpToDate(string given) =>
        AtomicFile.Read(RecordFile) is { } bytes
        && Encoding.UTF8.GetString(bytes) is var record
        && record.StartsWith(given, StringComparison.Ordinal)
        && WatchedFiles.StillAnswers(record, given.Length);

    private void Write(string given)
    {
        var files = new WatchedFiles();
        var content = Encoding.UTF8.GetBytes(Gather(files));
        if (!AtomicFile.SameContent(AtomicFile.Read(File), content))
        {
            AtomicFile.Write(File, content);
        }

        // The facts themselves are watched too: whoever changes or deletes them gets them back.
        files.Read(File);
        AtomicFile.Write(RecordFile, Encoding.UTF8.GetBytes(given + files.Record()));
    }

    private string Gather(WatchedFiles files)
    {
        var folder = Path.GetDirectoryName(ProjectFile)!;
        var restore = new RestoreFiles(ProjectFile, files);
        var facts = new FactLines();
        AddWritten(facts.Add, Values);
        facts.AddKnown("EntryPointFile", EntryPointFile.Length == 0 ? null : RelativePath.Of(folder, EntryPointFile));
        facts.AddKnown("RepositoryRoot", restore.Repository is null ? null : RelativePath.Of(folder, restore.Repository));
        AddWritten(facts.AddKnown, OptionalValues);
        facts.AddEach("ContainerPort", Described(ContainerPorts, DescribePort));
        facts.AddEach("ContainerEnvironmentVariable", Described(ContainerEnvironmentVariables, DescribePair));
        facts.AddEach("ContainerLabel", Described(ContainerLabels, DescribePair));
        facts.AddEach("ContainerAppCommand", ContainerAppCommands);
        facts.AddEach("ContainerAppCommandArgs", ContainerAppCommandArguments);
        facts.AddEach("ContainerDefaultArgs", ContainerDefaultArguments);
        facts.AddEach("FrameworkReference", FrameworkReferences.Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(static name => name, StringComparer.Ordinal));
        facts.AddEach("PackageReference", Packages(files));
        restore.Describe(ProjectReferences, facts);
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

    private IEnumerable<string> Packages(WatchedFiles files)
    {
        var resolved = ResolvedPackages.Read(AssetsFile.Length == 0 ? null : files.Read(AssetsFile), TargetFramework);
        return Described(PackageReferences, DescribePackage)
            .Where(static package => package.Length > 0)
            .Select(package => package.Substring(0, package.IndexOf('/')) is var id && resolved.TryGetValue(id, out var version) ? id + "/" + version : package)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderBy(static package => package, StringComparer.Ordinal);
    }

    private static string[] Described(ITaskItem[] items, Func<ITaskItem, string> describe)
    {
        var described = new string[items.Length];
        for (var index = 0; index < items.Length; index++)
        {
            described[index] = describe(items[index]);
        }

        return described;
    }

    /// <summary>The version as written, in case restore has not run. What the SDK adds by itself is the image's SDK's to add.</summary>
    private static string DescribePackage(ITaskItem package) =>
        string.Equals(package.GetMetadata("IsImplicitlyDefined"), "true", StringComparison.OrdinalIgnoreCase)
            ? ""
            : package.ItemSpec + "/" + (package.GetMetadata("VersionOverride") is { Length: > 0 } version ? version : package.GetMetadata("Version"));

    private static string DescribePort(ITaskItem port) => port.ItemSpec + "/" + (port.GetMetadata("Type") is { Length: > 0 } type ? type : "tcp");

    private static string DescribePair(ITaskItem variable) => variable.ItemSpec + "=" + variable.GetMetadata("Value");
}
