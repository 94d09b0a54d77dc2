using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Artifacts;

/// <summary>A stage while its instructions are followed, and at its end: its files, and what paths are seen from.</summary>
internal sealed class StageArtifacts
{
    private FactIndex? _index;

    /// <summary>Starts from a base image.</summary>
    public StageArtifacts()
    {
    }

    /// <summary>Starts from the final state of another stage.</summary>
    public StageArtifacts(StageArtifacts start)
    {
        Files = new(start.Files);
        Variables = new(start.Variables);
        DeclaredFolders.AddRange(start.DeclaredFolders);
        (WorkDir, Home, IsForeign, HasForeignShell) = (start.WorkDir, start.Home, start.IsForeign, start.HasForeignShell);
    }

    /// <summary>What is known of its files.</summary>
    public FileSystemState Files { get; } = new();

    /// <summary>What is known of its variables.</summary>
    public KnownVariables Variables { get; } = new();

    /// <summary>The folders of which a <c>RUN</c> declares what it writes there, with those declarations.</summary>
    public List<DeclaredProduct> DeclaredFolders { get; } = [];

    /// <summary>The working folder.</summary>
    public string WorkDir { get; set; } = ImagePath.Unknown;

    /// <summary>The user's home.</summary>
    public string Home { get; set; } = "/root";

    /// <summary>Whether it is a Windows stage, of whose paths nothing is said.</summary>
    public bool IsForeign { get; set; }

    /// <summary>Whether <c>SHELL</c> names a shell whose language is not read.</summary>
    public bool HasForeignShell { get; set; }

    /// <summary>Whether it is known to write a path; asked once it is at its end.</summary>
    public bool Produces(string path) => (_index ??= new FactIndex(Files)).IsProduced(path);

    /// <summary>Makes a word of an instruction a path.</summary>
    public string Resolve(string word) => ImagePath.Combine(WorkDir, ImagePath.WithHoles(Variables.Expand(word, ImagePath.Hole)));
}

/// <summary>A path that a <c>RUN</c> declares as its product.</summary>
/// <param name="Folder">The folder that it is in.</param>
/// <param name="Path">The path.</param>
internal sealed record DeclaredProduct(string Folder, string Path);
