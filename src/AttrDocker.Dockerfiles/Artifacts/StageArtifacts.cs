using AttrDocker.Dockerfiles.Artifacts.Files;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Artifacts;

/// <summary>A stage while its instructions are followed, and at its end: its files, and what paths are seen from.</summary>
internal sealed class StageArtifacts
{
    /// <summary>Starts from an image.</summary>
    public StageArtifacts(Clock clock) => Files = new(clock);

    /// <summary>Starts from the final state of another stage.</summary>
    public StageArtifacts(StageArtifacts start)
    {
        Files = new(start.Files);
        Variables = new(start.Variables);
        DeclaredFolders.AddRange(start.DeclaredFolders);
        Lost.AddRange(start.Lost);
        NamedPaths.AddRange(start.NamedPaths);
        (WorkDir, Home, IsWindows, HasForeignShell, Openness, LastScript) =
            (start.WorkDir, start.Home, start.IsWindows, start.HasForeignShell, start.Openness, start.LastScript);
    }

    /// <summary>What is known of its files.</summary>
    public FileTree Files { get; }

    /// <summary>What is known of its variables.</summary>
    public KnownVariables Variables { get; } = new();

    /// <summary>Why it may have files of which nothing tells.</summary>
    public Openness Openness { get; private set; }

    /// <summary>The moment of its last command that may have written anything.</summary>
    public int LastScript { get; private set; }

    /// <summary>The folders of which a <c>RUN</c> declares what it writes there, with those declarations.</summary>
    public List<DeclaredProduct> DeclaredFolders { get; } = [];

    /// <summary>What commands wrote into mounts, which are gone with them.</summary>
    public List<LostFile> Lost { get; } = [];

    /// <summary>The paths that the stage's own commands were given, with the moment of each: whatever they are, they were of use.</summary>
    public List<(string Path, int Order)> Given { get; } = [];

    /// <summary>The paths that variables of the stage name; a script may write there.</summary>
    public List<string> NamedPaths { get; } = [];

    /// <summary>The working folder.</summary>
    public string WorkDir { get; set; } = ImagePath.Unknown;

    /// <summary>The user's home.</summary>
    public string Home { get; set; } = "/root";

    /// <summary>The image that it starts from, with what its name and tag tell.</summary>
    public string Image { get; init; } = "";

    /// <summary>Whether it is a Windows stage, whose paths are written otherwise.</summary>
    public bool IsWindows { get; init; }

    /// <summary>Whether <c>SHELL</c> names a shell whose language is not read.</summary>
    public bool HasForeignShell { get; set; }

    /// <summary>Whether something runs what the stage has when a container starts, so that nobody need copy it.</summary>
    public bool IsRun { get; set; }

    /// <summary>Notes a fact.</summary>
    public void Add(Fact fact, Place place)
    {
        Files.Add(fact, place);
        if (fact.Path == ImagePath.Unknown && fact.Strength == FactStrength.Explicit)
        {
            Openness |= Openness.Variable;
        }
    }

    /// <summary>Notes that it may have files of which nothing tells.</summary>
    public void Open(Openness why)
    {
        Openness |= why;
        LastScript = why is Openness.Script or Openness.Tool ? Files.Now : LastScript;
    }

    /// <summary>Asks for a path, once the stage is at its end.</summary>
    public PathQuestion Ask(string path) => PathQuestion.Ask(Files.Root, path);

    /// <summary>Makes a word of an instruction a path.</summary>
    public string Resolve(string word) => ImagePath.Combine(WorkDir, Text(word));

    /// <summary>Expands a word of an instruction; variables that are not known and wildcards become holes.</summary>
    public string Text(string word)
    {
        var text = ImagePath.WithHoles(Variables.Expand(word, ImagePath.Hole));
        return IsWindows ? ImagePath.OfWindows(text) : text;
    }
}

/// <summary>A path that a <c>RUN</c> declares as its product.</summary>
/// <param name="Folder">The folder that it is in.</param>
/// <param name="Path">The path.</param>
internal sealed record DeclaredProduct(string Folder, string Path);

/// <summary>Something that a command wrote into a mount.</summary>
/// <param name="Fact">What it wrote.</param>
/// <param name="Mount">The path of the mount.</param>
/// <param name="Type">The type of the mount.</param>
/// <param name="Place">The <c>RUN</c>.</param>
internal sealed record LostFile(Fact Fact, string Mount, string Type, Place Place);
