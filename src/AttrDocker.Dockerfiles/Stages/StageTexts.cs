namespace AttrDocker.Dockerfiles.Stages;

/// <summary>All that is written in stages and in those that they start from. The words of each stage are gathered once.</summary>
/// <param name="graph">The stages.</param>
internal sealed class StageTexts(StageGraph graph)
{
    private readonly Dictionary<string, int>?[] _words = new Dictionary<string, int>?[graph.Dockerfile.Stages.Count];
    private readonly Lazy<HashSet<string>> _globals = new(() => [.. Texts(graph.Dockerfile.Globals).SelectMany(Words)]);

    /// <summary>Whether a name is written anywhere, as a whole word.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="name">The name.</param>
    public bool Mention(int stage, string name)
    {
        var words = Words(name).ToList();
        if (words.TrueForAll(_globals.Value.Contains) && Texts(graph.Dockerfile.Globals).Any(text => Contains(text, name)))
        {
            return true;
        }

        for (int? current = stage; current is { } index; current = graph.BaseOf(index))
        {
            if (words.TrueForAll(WordsOf(index).ContainsKey) && Texts(graph.Dockerfile.Stages[index].Instructions).Any(text => Contains(text, name)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name is written in a stage more than once, as a whole word.</summary>
    /// <param name="stage">The stage, without those that it starts from.</param>
    /// <param name="name">The name.</param>
    public bool Repeat(int stage, string name)
    {
        var counts = WordsOf(stage);
        return Words(name).All(word => counts.TryGetValue(word, out var count) && count > 1)
            && Texts(graph.Dockerfile.Stages[stage].Instructions).SelectMany(text => PlacesOf(name, text)).Skip(1).Any();
    }

    /// <summary>Whether an instruction has a name in it, as a whole word; never the empty name, which is that of the root folder.</summary>
    public static bool Mentions(Instruction instruction, string name) => name.Length > 0 && Texts(instruction).Any(text => Contains(text, name));

    private Dictionary<string, int> WordsOf(int stage) => _words[stage] ??= Texts(graph.Dockerfile.Stages[stage].Instructions).SelectMany(Words)
        .GroupBy(static word => word, StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => g.Count(), StringComparer.Ordinal);

    private static IEnumerable<string> Words(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && IsInWord(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                yield return text.Substring(start, end - start);
            }

            start = end;
        }
    }

    private static IEnumerable<string> Texts(EquatableArray<Instruction> instructions) => instructions.SelectMany(Texts);

    private static IEnumerable<string> Texts(Instruction instruction) => instruction switch
    {
        Arg arg => arg.Arguments.Select(static a => a.Default ?? ""),
        Env env => env.Variables.Select(static v => v.Value),
        FileTransfer transfer => [.. transfer.Sources, transfer.Destination, .. transfer.Files.SelectMany(static f => (string[])[f.Delimiter, f.Content])],
        Run run => [.. Texts(run.Command), .. run.Produces, .. run.Mounts.Select(static m => m.Target ?? ""), .. run.Mounts.OfType<SourcedMount>().Select(static m => m.Source ?? "")],
        WorkDir workDir => [workDir.Path],
        Volume volume => volume.Paths,
        Cmd { Command: var command } => Texts(command),
        Entrypoint { Command: var command } => Texts(command),
        HealthCheck { Test: { } command } => Texts(command),
        UnknownInstruction unknown => [unknown.Text],
        _ => [],
    };

    private static IEnumerable<string> Texts(Command command) => command switch
    {
        ShellForm shell => [.. shell.Lines, .. shell.Heredocs.Select(static h => h.Content)],
        ExecForm exec => exec.Arguments,
        _ => [],
    };

    private static bool Contains(string text, string name) => PlacesOf(name, text).Any();

    private static IEnumerable<int> PlacesOf(string name, string text)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !IsInWord(text[at - 1])) && (end == text.Length || !IsInWord(text[end])))
            {
                yield return at;
            }
        }
    }

    private static bool IsInWord(char character) => char.IsLetterOrDigit(character) || character is '_' or '-';
}
