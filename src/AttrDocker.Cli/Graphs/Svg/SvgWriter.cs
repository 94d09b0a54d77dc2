using System.Globalization;
using System.Text;
using AttrDocker.Cli.Graphs.Layout;

namespace AttrDocker.Cli.Graphs.Svg;

/// <summary>Writes a diagram as a picture that needs nothing else: no script, no font, no link. Light and dark as the viewer is.</summary>
internal static class SvgWriter
{
    private const double Margin = 28;
    private const double LegendHeight = 34;

    /// <summary>Writes the picture.</summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="title">What it shows, for those who do not see it.</param>
    public static string Write(Diagram diagram, string title)
    {
        var boxes = diagram.Nodes.Select(static node => new NodeBox(node)).ToList();
        var arrows = diagram.Edges.Where(static edge => edge.Source != edge.Target).Select(static edge => new EdgeArrow(edge)).ToList();
        if (boxes.Count == 0)
        {
            boxes.Add(new(new("empty", NodeKind.Image, "no stages")));
        }

        var layout = LayeredLayout.Of([.. boxes.Select(static box => box.Size)], [.. arrows.Select(static arrow => arrow.Link)]);
        var width = Math.Max(layout.Size.Width, Legend.Width(diagram)) + (2 * Margin);
        var height = layout.Size.Height + (2 * Margin) + (arrows.Count > 0 ? LegendHeight : 0);
        var left = (width - layout.Size.Width) / 2;

        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:0}\" height=\"{height:0}\" viewBox=\"0 0 {width:0} {height:0}\" role=\"img\" aria-labelledby=\"title\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"title\">{Xml.Escape(title)}</title>\n");
        svg.Append(Style.Sheet);
        svg.Append("<defs>\n").Append(Style.ArrowHead("base-head", "base-head")).Append(Style.ArrowHead("copy-head", "copy-head")).Append(Style.ArrowHead("broken-head", "broken-head")).Append("</defs>\n");
        svg.Append("<rect class=\"paper\" width=\"100%\" height=\"100%\" rx=\"10\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({left:0.#} {Margin:0.#})\">\n");
        var ports = Ports.Of(layout);
        for (var i = 0; i < arrows.Count; i++)
        {
            arrows[i].WriteLine(svg, layout.Routes[i], ports[i]);
        }

        for (var i = 0; i < arrows.Count; i++)
        {
            arrows[i].WriteLabel(svg, layout.Routes[i]);
        }

        for (var i = 0; i < boxes.Count; i++)
        {
            boxes[i].Write(svg, layout.Boxes[i]);
        }

        svg.Append("</g>\n");
        if (arrows.Count > 0)
        {
            Legend.Write(svg, diagram, width / 2, height - (LegendHeight / 2) - 6);
        }

        return svg.Append("</svg>\n").ToString();
    }
}
