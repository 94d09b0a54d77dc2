using System.Text;

namespace AttrDocker.Tasks.Facts;

/// <summary>The text of a facts file: lines of <c>key=value</c>.</summary>
internal sealed class FactLines
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds a line, whatever the value.</summary>
    public void Add(string key, string value) => _text.Append(key).Append('=').Append(Escape(value)).Append('\n');

    /// <summary>Adds a line of parts with <c>|</c> between them.</summary>
    public void AddParts(string key, params string[] parts) =>
        _text.Append(key).Append('=').Append(string.Join("|", parts.Select(static part => Escape(part).Replace("|", "%7C")))).Append('\n');

    /// <summary>Adds a line unless there is no value.</summary>
    public void AddKnown(string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Add(key, value!);
        }
    }

    /// <summary>Adds a line for each value, in their order.</summary>
    public void AddEach(string key, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            Add(key, value);
        }
    }

    private static string Escape(string value) => value.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
