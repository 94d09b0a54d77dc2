using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>A command as it is called. Words may have holes (<see cref="ImagePath.Hole"/>) where they are not known.</summary>
/// <param name="Name">Its name; empty where it is not known.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Folder">The folder that it runs in.</param>
/// <param name="Variables">The variables.</param>
/// <param name="Stage">The stage that it runs in, as it is by then.</param>
internal sealed record CommandCall(string Name, IReadOnlyList<string> Arguments, string Folder, KnownVariables Variables, StageArtifacts Stage)
{
    /// <summary>Whether it may not run.</summary>
    public bool IsConditional { get; init; }

    /// <summary>The arguments that are neither flags nor their values.</summary>
    public IReadOnlyList<string> Operands { get; init; } = [];

    /// <summary>The flags with their values; a flag without one has an empty value.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Flags { get; init; } = [];

    /// <summary>The user's home.</summary>
    public string Home => Variables["HOME"] ?? ImagePath.Unknown;

    /// <summary>The folder that a variable names; an unknown one where its value is not known, <see langword="null"/> where it is not set.</summary>
    public string? Named(string variable) => Variables[variable] is { } value ? (value.Length > 0 ? Path(value) : null) : Variables.IsSet(variable) ? ImagePath.Unknown : null;

    /// <summary>The last value of a flag, under any of its names; <see langword="null"/> where it has none.</summary>
    public string? Flag(params string[] names) => Flags.LastOrDefault(f => f.Value.Length > 0 && names.Contains(f.Key)).Value;

    /// <summary>Whether a flag is there.</summary>
    public bool Has(params string[] names) => Flags.Any(f => names.Contains(f.Key));

    /// <summary>Whether a flag of one letter is there, alone or bundled with others.</summary>
    public bool HasLetter(char letter) => Arguments.Any(a => a.Length > 1 && a[0] == '-' && a[1] != '-' && a.IndexOf(letter) > 0);

    /// <summary>A path, seen from the folder that it runs in.</summary>
    public string Path(string path) => ImagePath.Combine(Folder, Stage.IsWindows ? ImagePath.OfWindows(path) : path);

    /// <summary>A file or folder that it was told to write.</summary>
    public Fact Wrote(string path, string? how = null) => new(Path(path), FactKind.Path, FactStrength.Explicit, how ?? Name) { Role = FactRole.Output };

    /// <summary>A folder that it was told to fill.</summary>
    public Fact Filled(string path, string? how = null) => new(Path(path), FactKind.Tree, FactStrength.Explicit, how ?? Name) { Role = FactRole.Output };

    /// <summary>A path that it writes by itself, seen from the folder that it runs in; a hole at its start stands for any folder there.</summary>
    public Fact WritesByItself(string path, FactKind kind, string? how = null) =>
        new(path.Length > 0 && path[0] == ImagePath.Hole ? ImagePath.Append(Folder, path.TrimEnd('/')) : Path(path), kind, FactStrength.Convention, how ?? Name);

    /// <summary>A folder that it may write in.</summary>
    public Fact MayFill(string path, FactRole role = FactRole.None) => new(Path(path), FactKind.Tree, FactStrength.Region, Name) { Role = role };

    /// <summary>What it removes: nothing that is certain where it may not run.</summary>
    public IEnumerable<Effect> Removes(string path, string how) => IsConditional ? [] : [new Removal(Path(path), how)];

    /// <summary>The effects of the command that begins with one of its arguments.</summary>
    /// <param name="first">The position of the inner command's name.</param>
    public IEnumerable<Effect> Inner(int first) => first >= 0 && first < Arguments.Count
        ? KnownCommands.EffectsOf(this with { Name = ImagePath.Name(Arguments[first]), Arguments = [.. Arguments.Skip(first + 1)], Operands = [], Flags = [] })
        : [];

    /// <summary>The effects of the command behind one of these words, past flags.</summary>
    public IEnumerable<Effect> InnerAfter(params string[] words)
    {
        for (var i = 0; i < Arguments.Count; i++)
        {
            if (words.Contains(Arguments[i]))
            {
                var first = i + 1;
                while (first < Arguments.Count && Arguments[first].StartsWith("-", StringComparison.Ordinal))
                {
                    first++;
                }

                return Inner(first);
            }
        }

        return [];
    }

    /// <summary>Divides the arguments into flags and operands.</summary>
    /// <param name="takesValue">Whether the argument after a flag is its value.</param>
    /// <param name="bundles">Whether flags of one letter may stand together.</param>
    public CommandCall Divided(Func<string, bool> takesValue, bool bundles = false)
    {
        var operands = new List<string>();
        var flags = new List<KeyValuePair<string, string>>();
        for (var i = 0; i < Arguments.Count; i++)
        {
            var argument = Arguments[i];
            var isFlag = argument.Length > 1 && (argument[0] == '-' || (argument[0] == '/' && IsWindowsFlag(argument)));
            var equals = argument.IndexOfAny(['=', ':']) is var sign && sign > 0 && (argument[sign] == '=' || argument[0] == '/') ? sign : argument.IndexOf('=');
            if (!isFlag)
            {
                operands.Add(argument);
            }
            else if (takesValue(argument) && i + 1 < Arguments.Count)
            {
                flags.Add(new(argument, Arguments[++i]));
            }
            else if (bundles && ValuedLetter(argument, takesValue) is var letter and > 0 && (letter + 1 < argument.Length || i + 1 < Arguments.Count))
            {
                flags.Add(new("-" + argument[letter], letter + 1 < argument.Length ? argument.Substring(letter + 1) : Arguments[++i]));
            }
            else if (equals > 0)
            {
                flags.Add(new(argument.Substring(0, equals), argument.Substring(equals + 1)));
            }
            else
            {
                flags.Add(new(argument, ""));
            }
        }

        return this with { Operands = operands, Flags = flags };
    }

    // Of letters that stand together, the first one that takes a value; what follows it is that.
    private static int ValuedLetter(string argument, Func<string, bool> takesValue)
    {
        for (var i = 1; i < argument.Length && argument[0] == '-' && argument[1] != '-'; i++)
        {
            if (takesValue("-" + argument[i]))
            {
                return i;
            }
        }

        return 0;
    }

    // msbuild /p:OutDir=x; dotnet takes it on Linux too.
    private static bool IsWindowsFlag(string argument) =>
        argument.Length > 2 && argument.IndexOf('/', 1) is var slash && argument.IndexOf(':') is var colon && colon > 1 && (slash < 0 || slash > colon);
}
