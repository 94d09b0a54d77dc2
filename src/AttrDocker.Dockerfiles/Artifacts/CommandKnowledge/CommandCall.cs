using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>A command as it is called. Words may have holes (<see cref="ImagePath.Hole"/>) where they are not known.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Folder">The folder that it runs in.</param>
/// <param name="Variables">The variables.</param>
/// <param name="Files">What is known of the files before it.</param>
internal sealed record CommandCall(string Name, IReadOnlyList<string> Arguments, string Folder, KnownVariables Variables, FileSystemState Files)
{
    /// <summary>The arguments that are neither flags nor their values.</summary>
    public IReadOnlyList<string> Operands { get; init; } = [];

    /// <summary>The flags with their values; a flag without one has an empty value.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Flags { get; init; } = [];

    /// <summary>The last value of a flag, under any of its names, or <see langword="null"/>.</summary>
    public string? Flag(params string[] names) => Flags.LastOrDefault(f => names.Contains(f.Key)).Value;

    /// <summary>Whether a flag is there.</summary>
    public bool Has(params string[] names) => Flags.Any(f => names.Contains(f.Key));

    /// <summary>A path, seen from the folder that it runs in.</summary>
    public string Path(string path) => ImagePath.Combine(Folder, path);

    /// <summary>A file or folder that it was told to write.</summary>
    public Fact Wrote(string path, string? how = null) => new(Path(path), FactKind.Path, FactStrength.Explicit, how ?? Name);

    /// <summary>A folder that it was told to fill.</summary>
    public Fact Filled(string path, string? how = null) => new(Path(path), FactKind.Tree, FactStrength.Explicit, how ?? Name);

    /// <summary>A path that it writes by itself.</summary>
    public Fact WritesByItself(string path, FactKind kind, string? how = null) => new(Path(path), kind, FactStrength.Convention, how ?? Name);

    /// <summary>Divides the arguments into flags and operands.</summary>
    /// <param name="takesValue">Whether the argument after a flag is its value.</param>
    public CommandCall Divided(Func<string, bool> takesValue)
    {
        var operands = new List<string>();
        var flags = new List<KeyValuePair<string, string>>();
        for (var i = 0; i < Arguments.Count; i++)
        {
            var argument = Arguments[i];
            var equals = argument.IndexOf('=');
            if (argument.Length < 2 || argument[0] != '-')
            {
                operands.Add(argument);
            }
            else if (equals > 0)
            {
                flags.Add(new(argument.Substring(0, equals), argument.Substring(equals + 1)));
            }
            else if (takesValue(argument) && i + 1 < Arguments.Count)
            {
                flags.Add(new(argument, Arguments[++i]));
            }
            else
            {
                flags.Add(new(argument, ""));
            }
        }

        return this with { Operands = operands, Flags = flags };
    }
}
