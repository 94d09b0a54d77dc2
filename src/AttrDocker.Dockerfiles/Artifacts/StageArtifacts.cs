using AttrDocker.Dockerfiles.Artifacts.Files;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Artifacts;

/// <summary>A stage while its instructions are followed, and at its end: its files, and what paths are seen from.</summary>
internal sealed class StageArtifacts
{
    /// <summary>Starts from an image.</summary>
    /// <param name="files">Its files.</param>
    public StageArtifacts(FileTree files) => Files = files;

    /// <summary>Starts from the final state of another stage.</summary>
    public StageArtifacts(StageArtifacts start)
    {
        Files = new(start.Files);
        Variables = new(start.Variables);
        DeclaredFolders.AddRange(start.DeclaredFolders);
        Lost.AddRange(start.Lost);
        NamedPaths.AddRange(start.NamedPaths);
        (WorkDir, Home, HasForeignShell, Openness, LastScript, LastOutput) =
            (start.WorkDir, start.Home, start.HasForeignShell, start.Openness, start.LastScript, start.LastOutput);
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

    /// <summary>The paths that the stage's own commands were given, and the names of those commands: whatever they are, they were of use.</summary>
    public List<GivenPath> Given { get; } = [];

    /// <summary>What commands of the stage and of those that it starts from were told to write, the latest first.</summary>
    public WrittenOutput? LastOutput { get; private set; }

    /// <summary>What the stage's own commands make, in their order.</summary>
    public List<Explanation> Products { get; } = [];

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
        var trace = Files.Add(fact, place);
        if (trace is { Strength: FactStrength.Explicit, Role: FactRole.Output or FactRole.Product } && !ImagePath.HasHole(fact.Path))
        {
            var output = new Explanation(fact.Path, trace, Relation.Same);
            LastOutput = new(output, LastOutput);
            Products.AddRange(trace.Role == FactRole.Product ? [output] : []);
        }

        if (fact.Strength != FactStrength.Region && fact.Path.StartsWith(ImagePath.Unknown, StringComparison.Ordinal))
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

/// <summary>Something that a command was told to write.</summary>
/// <param name="Output">What it was.</param>
/// <param name="Previous">What was written before.</param>
internal sealed record WrittenOutput(Explanation Output, WrittenOutput? Previous);

/// <summary>A path that a <c>RUN</c> declares as its product.</summary>
/// <param name="Folder">The folder that it is in.</param>
/// <param name="Path">The path.</param>
internal sealed record DeclaredProduct(string Folder, string Path);

/// <summary>A path that a command was given.</summary>
/// <param name="Path">The path; of a command's name without a folder, that name.</param>
/// <param name="Order">The moment.</param>
/// <param name="IsRead">Whether the command may do something with what is there, and not only remove it or set its permissions.</param>
internal sealed record GivenPath(string Path, int Order, bool IsRead)
{
    /// <summary>Whether it was certainly meant as a file, and not as a word such as <c>serve</c> or the name of a user.</summary>
    public bool IsFile { get; init; }

    /// <summary>Whether a word can hardly be anything but a path.</summary>
    public static bool LooksLikeFile(string word) => word.IndexOfAny(['/', '.']) >= 0;
}

/// <summary>Something that a command wrote into a mount.</summary>
/// <param name="Fact">What it wrote.</param>
/// <param name="Mount">The mount.</param>
internal sealed record LostFile(Fact Fact, MountedFolder Mount);
