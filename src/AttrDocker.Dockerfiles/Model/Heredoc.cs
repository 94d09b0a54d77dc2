namespace AttrDocker.Dockerfiles;

/// <summary>A heredoc: text that follows its instruction up to a line with the delimiter. (Dockerfile reference, "Here-documents".)</summary>
/// <param name="Delimiter">The word that ends it, without quotes.</param>
/// <param name="Content">The text; empty, or ending in <c>\n</c>.</param>
public sealed record Heredoc(string Delimiter, string Content)
{
    /// <summary>Whether the builder expands variables in the text: false where the delimiter is quoted. Matters in <c>COPY</c> and <c>ADD</c>.</summary>
    public bool Expand { get; init; } = true;

    /// <summary>Whether leading tabs are stripped (<c>&lt;&lt;-</c>).</summary>
    public bool StripTabs { get; init; }

    /// <summary>The word that opens it, such as <c>&lt;&lt;EOF</c>.</summary>
    public string Word => (StripTabs ? "<<-" : "<<") + (Expand ? Delimiter : "\"" + Delimiter + "\"");

    /// <summary>A heredoc for any text: lines end with <c>\n</c>, and the delimiter is <c>EOF</c> unless a line of the text is just that.</summary>
    public static Heredoc Of(string text, bool expand = true)
    {
        var content = text.Replace("\r\n", "\n");
        if (content.Length > 0 && !content.EndsWith("\n", StringComparison.Ordinal))
        {
            content += "\n";
        }

        var heredoc = new Heredoc("EOF", content) { Expand = expand };
        for (var i = 2; !heredoc.CanHold(content); i++)
        {
            heredoc = heredoc with { Delimiter = "EOF" + i.ToString(System.Globalization.CultureInfo.InvariantCulture) };
        }

        return heredoc;
    }

    /// <summary>Whether no line of a text would end this heredoc.</summary>
    internal bool CanHold(string content)
    {
        foreach (var line in content.Split('\n'))
        {
            var bare = line.TrimEnd('\r');
            if ((StripTabs ? bare.TrimStart('\t') : bare) == Delimiter)
            {
                return false;
            }
        }

        return true;
    }
}
