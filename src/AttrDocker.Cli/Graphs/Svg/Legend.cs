using System.Globalization;
using System.Text;
using AttrDocker.Dockerfiles.Artifacts;

namespace AttrDocker.Cli.Graphs.Svg;

/// <summary>Says what the kinds of arrows and the signs before paths are, as far as the picture has them.</summary>
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
        foreach (var (style, text, hasArrow, width) in Items(diagram))
        {
            if (hasArrow)
            {
                svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{style}\" d=\"M{x:0.#} {y:0.#} h{Sample}\" marker-end=\"url(#{style}-head)\"/>");
            }

            svg.Append(CultureInfo.InvariantCulture, $"<text{(hasArrow ? "" : $" class=\"{style}\"")} x=\"{(hasArrow ? x + Sample + Gap : x):0.#}\" y=\"{y + 4:0.#}\">{text}</text>");
            x += width + Between;
        }

        svg.Append("</g>\n");
    }

    private static IEnumerable<(string Style, string Text, bool HasArrow, double Width)> Items(Diagram diagram)
    {
        if (diagram.Edges.Any(static edge => edge.IsBase))
        {
            yield return Arrow("base", "FROM");
        }

        if (diagram.Edges.Any(static edge => !edge.IsBase))
        {
            yield return Arrow("copy", diagram.Edges.Any(static edge => edge.Paths.Any(static path => path.IsMount)) ? "COPY --from, RUN --mount" : "COPY --from");
        }

        foreach (var verdict in diagram.Edges.SelectMany(static edge => edge.Paths).Select(static path => path.Mark?.Verdict).OfType<ArtifactVerdict>().Distinct().OrderByDescending(static v => v == ArtifactVerdict.Produced).ThenBy(static v => v))
        {
            var (style, text) = (ArtifactMark.NameOf(verdict), ArtifactMark.SignOf(verdict) + " " + ArtifactMark.NameOf(verdict));
            yield return (style, text, false, TextMeasure.Proportional(text, Style.DetailSize, bold: false));
        }
    }

    private static (string Style, string Text, bool HasArrow, double Width) Arrow(string style, string text) =>
        (style, text, true, Sample + Gap + TextMeasure.Proportional(text, Style.DetailSize, bold: false));
}
