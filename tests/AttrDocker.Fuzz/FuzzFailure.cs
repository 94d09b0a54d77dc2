using System.Text;

namespace AttrDocker.Fuzz;

/// <summary>A property that a text broke.</summary>
internal sealed record FuzzFailure(string What, string Text)
{
    public override string ToString() => $"{What}\n{Literal(Text)}\n";

    /// <summary>A text as a C# literal, ready for a regression test.</summary>
    private static string Literal(string text)
    {
        var literal = new StringBuilder("\"");
        foreach (var c in text.Length > 4000 ? text[..4000] : text)
        {
            literal.Append(c switch
            {
                '"' => "\\\"",
                '\\' => @"\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                >= ' ' and <= '~' => c.ToString(),
                _ => $"\\u{(int)c:X4}",
            });
        }

        return literal.Append(text.Length > 4000 ? $"\"… ({text.Length} characters)" : "\"").ToString();
    }
}
