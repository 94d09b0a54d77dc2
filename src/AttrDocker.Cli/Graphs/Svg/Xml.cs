using AttrDocker.Cli.Terminal;

namespace AttrDocker.Cli.Graphs.Svg;

/// <summary>Text in XML.</summary>
internal static class Xml
{
    /// <summary>Escapes text for an element or attribute; control characters, which XML cannot carry, become signs.</summary>
    public static string Escape(string text) => DisplayText.Sanitize(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
