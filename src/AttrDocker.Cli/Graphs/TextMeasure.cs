using AttrDocker.Cli.Terminal;

namespace AttrDocker.Cli.Graphs;

/// <summary>How wide text is, without asking a font: close enough to leave room for it.</summary>
internal static class TextMeasure
{
    /// <summary>The advance of one character of a monospaced font, in parts of its size.</summary>
    public const double MonospaceAdvance = 0.602;

    /// <summary>The width of text in a monospaced font.</summary>
    public static double Monospaced(string text, double size) => DisplayText.Width(text) * MonospaceAdvance * size;

    /// <summary>The width of text in a usual font without serifs; on the wide side, because nobody knows which font it will be.</summary>
    public static double Proportional(string text, double size, bool bold)
    {
        var width = 0d;
        foreach (var c in text)
        {
            width += c switch
            {
                'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '|' or '\'' or '!' => 0.31,
                'f' or 'r' or 't' or '-' or '/' or '(' or ')' or ' ' or '·' => 0.39,
                'm' or 'w' or 'M' or 'W' or '@' or '%' => 0.92,
                >= 'A' and <= 'Z' => 0.71,
                < '\u2E80' => 0.61,
                _ => 1.05,
            };
        }

        return width * size * (bold ? 1.16 : 1.02);
    }
}
