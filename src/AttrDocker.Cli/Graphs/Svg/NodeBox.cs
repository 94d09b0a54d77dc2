using System.Globalization;
using System.Text;
using AttrDocker.Cli.Graphs.Layout;

namespace AttrDocker.Cli.Graphs.Svg;

/// <summary>A box with a name and a line of small print: of an image its registry and folder, of a stage its number.</summary>
internal sealed class NodeBox
{
    private const double Padding = 18;
    private const double LeastWidth = 96;
    private const int MostNameColumns = 40;
    private const int ShownDigits = 12;

    private readonly DiagramNode _node;
    private readonly string _name;
    private readonly string? _detail;

    /// <summary>The box of a node.</summary>
    public NodeBox(DiagramNode node)
    {
        _node = node;
        (_name, _detail) = node.Kind == NodeKind.Image ? SplitImage(node.Name) : (node.Name, node.Detail);
        _name = Shorten(_name);
        var width = Math.Max(TextMeasure.Proportional(_name, Style.NameSize, bold: true), TextMeasure.Proportional(_detail ?? "", Style.DetailSize, bold: false));
        Size = new(Math.Ceiling(Math.Max(width + (2 * Padding), LeastWidth)), _detail is null ? 38 : 52);
    }

    /// <summary>Its size.</summary>
    public Size Size { get; }

    /// <summary>Writes it.</summary>
    public void Write(StringBuilder svg, Cell cell)
    {
        var (left, top) = (cell.X - (Size.Width / 2), cell.Y - (Size.Height / 2));
        var radius = _node.Kind == NodeKind.Image ? Math.Min(Size.Height / 2, 20) : 7;
        svg.Append(CultureInfo.InvariantCulture, $"<g class=\"{_node.Kind.ToString().ToLowerInvariant()}\"><title>{Xml.Escape(_node.Name)}</title>");
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{left:0.#}\" y=\"{top:0.#}\" width=\"{Size.Width:0.#}\" height=\"{Size.Height:0.#}\" rx=\"{radius:0.#}\"/>");
        var (nameY, detailY) = _detail is null ? (cell.Y + 5, 0) : _node.Kind == NodeKind.Image ? (cell.Y + 14, cell.Y - 7) : (cell.Y - 2, cell.Y + 15);
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"name\" x=\"{cell.X:0.#}\" y=\"{nameY:0.#}\">{Xml.Escape(_name)}</text>");
        if (_detail is not null)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"detail\" x=\"{cell.X:0.#}\" y=\"{detailY:0.#}\">{Xml.Escape(_detail)}</text>");
        }

        svg.Append("</g>\n");
    }

    // mcr.microsoft.com/dotnet/sdk:10.0@sha256:… is "sdk:10.0@0123456789ab…" with "mcr.microsoft.com/dotnet" above it.
    private static (string Name, string? Detail) SplitImage(string reference)
    {
        var digest = reference.IndexOf("@sha256:", StringComparison.Ordinal);
        var hash = digest < 0 ? "" : reference[(digest + "@sha256:".Length)..];
        var image = digest < 0 ? reference : reference[..digest];
        var shownHash = hash.Length == 0 ? "" : "@" + (hash.Length > ShownDigits ? hash[..ShownDigits] + "…" : hash);
        var slash = image.LastIndexOf('/');
        return slash > 0 && !image.Contains('$') ? (image[(slash + 1)..] + shownHash, image[..slash]) : (image + shownHash, null);
    }

    private static string Shorten(string name) => name.Length <= MostNameColumns ? name : name[..(MostNameColumns - 16)] + "…" + name[^15..];
}
