using System.Text;

namespace AttrDocker.Tasks.Facts;

/// <summary>What MSBuild has evaluated of a project.</summary>
internal sealed class EvaluatedProject
{
    private const char Divider = '\0';

    /// <summary>The project, full path. That of a file-based app is not on disk.</summary>
    public string File { get; init; } = "";

    /// <summary>The C# file of a file-based app, full path; else empty.</summary>
    public string EntryPointFile { get; init; } = "";

    /// <summary>The folder that counts as the repository, full path; empty for the nearest one with <c>.git</c>.</summary>
    public string RepositoryRoot { get; init; } = "";

    /// <summary>The target framework, as the project writes it.</summary>
    public string TargetFramework { get; init; } = "";

    /// <summary>The file in which restore tells what it has found, full path; it need not be there.</summary>
    public string AssetsFile { get; init; } = "";

    /// <summary>The runtime that the SDK has added to the project's because this machine is of its kind; else empty.</summary>
    public string MachineRuntimeIdentifier { get; init; } = "";

    /// <summary>The runtimes for which the project is built.</summary>
    public string[] RuntimeIdentifiers { get; init; } = [];

    /// <summary>Facts that are written even when they have no value, as <c>Key=value</c>.</summary>
    public string[] Values { get; init; } = [];

    /// <summary>Facts that are written when they have a value, as <c>Key=value</c>; in their order, keys repeated.</summary>
    public string[] OptionalValues { get; init; } = [];

    /// <summary>The projects that it references, full paths.</summary>
    public string[] ProjectReferences { get; init; } = [];

    /// <summary>The frameworks that it references.</summary>
    public string[] FrameworkReferences { get; init; } = [];

    /// <summary>The packages that it references, as <c>Id/Version</c>; the version as written, which may be none.</summary>
    public string[] PackageReferences { get; init; } = [];

    /// <summary>All of it, so that one text is equal to another exactly when everything is.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var value in (string[])[File, EntryPointFile, RepositoryRoot, TargetFramework, AssetsFile, MachineRuntimeIdentifier])
        {
            text.Append(value).Append(Divider);
        }

        foreach (var list in (string[][])[RuntimeIdentifiers, Values, OptionalValues, ProjectReferences, FrameworkReferences, PackageReferences])
        {
            text.Append(list.Length).Append(Divider);
            foreach (var value in list)
            {
                text.Append(value).Append(Divider);
            }
        }

        return text.ToString();
    }
}
