namespace AttrDocker.Dockerfiles.DotNet.Facts;

/// <summary>The lines of <c>AttrDocker.facts</c>: <c>Key=value</c>, one line for each item of a key. (docs/build-step.md, "Facts".)</summary>
internal sealed class FactLines
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.Ordinal);

    /// <summary>Reads the lines; what is no fact is passed over, so that an older reader takes a newer file.</summary>
    public FactLines(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var equals = line.IndexOf('=');
            if (equals > 0)
            {
                Items(line.Substring(0, equals)).Add(Decode(line.Substring(equals + 1).TrimEnd('\r')));
            }
        }
    }

    /// <summary>The value of a key; empty where it is not set.</summary>
    public string Single(string key) => _values.TryGetValue(key, out var items) ? items[0] : "";

    /// <summary>A switch; <see langword="null"/> where it is not set.</summary>
    public bool? Switch(string key) => bool.TryParse(Single(key), out var value) ? value : null;

    /// <summary>The items of a key that is repeated.</summary>
    public EquatableArray<string> All(string key) =>
        _values.TryGetValue(key, out var items) ? items.Where(static item => item.Length > 0).ToEquatableArray() : [];

    /// <summary>The items of keys that are repeated, pairs of a name and a value.</summary>
    public EquatableArray<Pair> Pairs(string key) => All(key)
        .Select(static item => (Item: item, Sign: item.IndexOf('=')))
        .Where(static pair => pair.Sign > 0)
        .Select(static pair => new Pair(pair.Item.Substring(0, pair.Sign), pair.Item.Substring(pair.Sign + 1)))
        .ToEquatableArray();

    /// <summary>The items of a key that is a list.</summary>
    public EquatableArray<string> List(string key) =>
        Single(key).Split(';').Select(static item => item.Trim()).Where(static item => item.Length > 0).ToEquatableArray();

    /// <summary>The parts of an item that has several, divided by <c>|</c>.</summary>
    public static string[] Parts(string item) => Array.ConvertAll(item.Split('|'), static part => part.Replace("%7C", "|"));

    private List<string> Items(string key)
    {
        if (!_values.TryGetValue(key, out var items))
        {
            _values[key] = items = [];
        }

        return items;
    }

    private static string Decode(string value) =>
        value.IndexOf('%') < 0 ? value : value.Replace("%0A", "\n").Replace("%0D", "\r").Replace("%25", "%");
}
