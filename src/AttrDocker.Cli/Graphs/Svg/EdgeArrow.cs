using System.Globalization;
using System.Text;
using AttrDocker.Cli.Graphs.Layout;

namespace AttrDocker.Cli.Graphs.Svg;

/// <summary>An arrow with its label.</summary>
internal sealed class EdgeArrow
{
    private const double LineHeight = 15;
    private const double PaddingX = 8;
    private const double PaddingY = 5;

    private readonly DiagramEdge _edge;
    private readonly IReadOnlyList<PathLine> _lines;
    private readonly bool _isUpward;

    /// <summary>The arrow of an edge.</summary>
    public EdgeArrow(DiagramEdge edge)
    {
        _edge = edge;
        _lines = PathText.Lines(edge.Paths);

        // A stage that copies from a later one, which the builder refuses, still gets its arrow.
        _isUpward = edge.Source > edge.Target;
        Size? label = edge.IsBase
            ? null
            : new Size(Math.Ceiling(_lines.Max(static line => TextMeasure.Monospaced(line.Text, Style.PathSize)) + (2 * PaddingX)), (_lines.Count * LineHeight) + (2 * PaddingY));
        Link = new(Math.Min(edge.Source, edge.Target), Math.Max(edge.Source, edge.Target), label);
    }

    /// <summary>What it joins.</summary>
    public Link Link { get; }

    /// <summary>Writes the line: straight down where it passes a layer, in soft curves between layers.</summary>
    public void WriteLine(StringBuilder svg, IReadOnlyList<Cell> route, (double Start, double End) ports)
    {
        var style = _edge.IsBase ? "base" : _edge.IsBroken ? "broken" : "copy";
        var (first, last) = (route[0], route[^1]);
        var path = new StringBuilder();
        path.Append(CultureInfo.InvariantCulture, $"M{ports.Start:0.#} {first.Y + (first.Height / 2):0.#}");
        var (x, y) = (ports.Start, first.Y + (first.Height / 2));
        foreach (var cell in route.Skip(1).SkipLast(1).Where(static cell => cell.LayerHeight > 0))
        {
            // Straight along the whole layer, so that it touches nothing in it.
            Curve(cell.X, cell.Y - (cell.LayerHeight / 2));
            y = cell.Y + (cell.LayerHeight / 2);
            path.Append(CultureInfo.InvariantCulture, $" V{y:0.#}");
        }

        Curve(ports.End, last.Y - (last.Height / 2));
        svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{style}\" d=\"{path}\" marker-{(_isUpward ? "start" : "end")}=\"url(#{style}-head)\"/>\n");

        void Curve(double toX, double toY)
        {
            if (Math.Abs(toX - x) < 0.5)
            {
                path.Append(CultureInfo.InvariantCulture, $" L{toX:0.#} {toY:0.#}");
            }
            else
            {
                var middle = (y + toY) / 2;
                path.Append(CultureInfo.InvariantCulture, $" C{x:0.#} {middle:0.#} {toX:0.#} {middle:0.#} {toX:0.#} {toY:0.#}");
            }

            (x, y) = (toX, toY);
        }
    }

    /// <summary>Writes the label.</summary>
    public void WriteLabel(StringBuilder svg, IReadOnlyList<Cell> route)
    {
        if (Link.Label is not { } size || route.FirstOrDefault(static cell => !cell.IsBox && cell.Height > 0) is not { } cell)
        {
            return;
        }

        var (left, top) = (cell.X - (size.Width / 2), cell.Y - (size.Height / 2));
        svg.Append(CultureInfo.InvariantCulture, $"<g class=\"{(_edge.IsBroken ? "broken-label" : "label")}\"><title>{Xml.Escape(string.Join('\n', _edge.Paths.SelectMany(static path => path.Lines())))}</title>");
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{left:0.#}\" y=\"{top:0.#}\" width=\"{size.Width:0.#}\" height=\"{size.Height:0.#}\" rx=\"4\"/>");
        for (var i = 0; i < _lines.Count; i++)
        {
            // What begins with blanks is the rest of a path, or a note on it.
            var (line, verdict, isNote) = _lines[i];
            var indent = line.Length - line.TrimStart(' ').Length;
            var x = left + PaddingX + (indent * TextMeasure.MonospaceAdvance * Style.PathSize);
            var classes = (verdict is { } told ? ArtifactMark.NameOf(told) : "") + (isNote ? " note" : "");
            svg.Append(CultureInfo.InvariantCulture, $"<text{(classes.Length > 0 ? $" class=\"{classes}\"" : "")} x=\"{x:0.#}\" y=\"{top + PaddingY + (i * LineHeight) + 11.5:0.#}\">{Xml.Escape(line[indent..])}</text>");
        }

        svg.Append("</g>\n");
    }
}
