using System.Globalization;
using System.Text;

namespace AttrDocker.Cli.Graphs.Svg;

/// <summary>Says what the two kinds of arrows are, where both may be in doubt.</summary>
internal static class Legend
{
    private const double Sample = 34;
    private const double Gap = 8;
    private const double Between = 26;

    /// <summary>The width that it needs.</summary>
    public static double Width(Diagram diagram) => Items(diagram).Sum(static item => item.Width + Between) - Between;

    /// <summary>Writes it around a middle.</summary>
    public static void Write(StringBuilder svg, Diagram diagram, double middle, double y)
    {
        var x = middle - (Width(diagram) / 2);
        svg.Append("<g class=\"legend\">");
        foreach (var (style, text, width) in Items(diagram))
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{style}\" d=\"M{x:0.#} {y:0.#} h{Sample}\" marker-end=\"url(#{style}-head)\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x + Sample + Gap:0.#}\" y=\"{y + 4:0.#}\">{text}</text>");
            x += width + Between;
        }

        svg.Append("</g>\n");
    }

    private static IEnumerable<(string Style, string Text, double Width)> Items(Diagram diagram)
    {
        if (diagram.Edges.Any(static edge => edge.IsBase))
        {
            yield return Item("base", "FROM");
        }

        if (diagram.Edges.Any(static edge => !edge.IsBase))
        {
            yield return Item("copy", diagram.Edges.Any(static edge => edge.Paths.Any(static path => path.IsMount)) ? "COPY --from, RUN --mount" : "COPY --from");
        }
    }

    private static (string Style, string Text, double Width) Item(string style, string text) =>
        (style, text, Sample + Gap + TextMeasure.Proportional(text, Style.DetailSize, bold: false));
}
