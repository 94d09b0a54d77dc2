using AttrDocker.Tasks.Facts;
using AttrDocker.Tasks.Files;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace AttrDocker.Tasks;

/// <summary>
/// Writes what the compilation cannot know of its project to the facts file: what MSBuild has evaluated, and the files that restore
/// reads, which no property tells. It runs in every build, so the way on which nothing has changed is short.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class WriteFacts : Task
{
    /// <summary>The facts file to write, full path, under <c>obj/</c>.</summary>
    [Required]
    public string File { get; set; } = "";

    /// <summary>The project, full path. That of a file-based app is not on disk.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The C# file of a file-based app, full path; else empty.</summary>
    public string EntryPointFile { get; set; } = "";

    /// <summary>The folder that counts as the repository, full path: the property <c>AttrDockerRepositoryRoot</c>; empty for the nearest one with <c>.git</c>.</summary>
    public string RepositoryRoot { get; set; } = "";

    /// <summary>Facts that are written even when they have no value, as <c>Key=value</c>.</summary>
    public string[] Values { get; set; } = [];

    /// <summary>Facts that are written when they have a value, as <c>Key=value</c>.</summary>
    public string[] OptionalValues { get; set; } = [];

    /// <summary>The runtimes for which the project is built.</summary>
    public string[] RuntimeIdentifiers { get; set; } = [];

    /// <summary>The one among them that the SDK has added, because this machine is of its kind; else empty.</summary>
    public string MachineRuntimeIdentifier { get; set; } = "";

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

    /// <summary>Runs the task. It never fails a build: what cannot be found out is left out.</summary>
    /// <returns>True.</returns>
    public override bool Execute()
    {
        try
        {
            new FactsFile(File).Update(Evaluated(), TellUnfollowed);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            Log.LogMessage(MessageImportance.High, $"AttrDocker could not write '{File}': {failure.Message} What follows from the project may be missing in its Dockerfiles.");
        }

        return true;
    }

    private void TellUnfollowed(string written) =>
        Log.LogMessage(MessageImportance.Low, "AttrDocker cannot follow {0}. It depends on what only the build knows; where an image needs the file, copy it with an attribute.", written);

    private EvaluatedProject Evaluated()
    {
        // One list, not Linq: this is the way of every build, and what it calls is compiled in each.
        var optional = new List<string>(OptionalValues);
        var packages = new List<string>(PackageReferences.Length);
        foreach (var port in ContainerPorts)
        {
            optional.Add("ContainerPort=" + port.ItemSpec + "/" + (port.GetMetadata("Type") is { Length: > 0 } type ? type : "tcp"));
        }

        foreach (var variable in ContainerEnvironmentVariables)
        {
            optional.Add("ContainerEnvironmentVariable=" + variable.ItemSpec + "=" + variable.GetMetadata("Value"));
        }

        foreach (var label in ContainerLabels)
        {
            optional.Add("ContainerLabel=" + label.ItemSpec + "=" + label.GetMetadata("Value"));
        }

        foreach (var package in PackageReferences)
        {
            // What the SDK adds by itself, the image's SDK adds too.
            if (!string.Equals(package.GetMetadata("IsImplicitlyDefined"), "true", StringComparison.OrdinalIgnoreCase))
            {
                packages.Add(package.ItemSpec + "/" + (package.GetMetadata("VersionOverride") is { Length: > 0 } version ? version : package.GetMetadata("Version")));
            }
        }

        return new EvaluatedProject
        {
            File = ProjectFile,
            EntryPointFile = EntryPointFile,
            RepositoryRoot = RepositoryRoot,
            TargetFramework = TargetFramework,
            AssetsFile = AssetsFile,
            MachineRuntimeIdentifier = MachineRuntimeIdentifier,
            RuntimeIdentifiers = RuntimeIdentifiers,
            Values = Values,
            OptionalValues = [.. optional],
            ProjectReferences = ProjectReferences,
            FrameworkReferences = FrameworkReferences,
            PackageReferences = [.. packages],
        };
    }
}
