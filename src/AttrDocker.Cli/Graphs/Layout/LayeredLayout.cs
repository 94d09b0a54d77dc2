namespace AttrDocker.Cli.Graphs.Layout;

/// <summary>
/// Lays a diagram out in layers, from the top down, as Sugiyama, Tagawa and Toda describe it ("Methods for visual understanding of
/// hierarchical system structures", 1981): layers by depth, an order with few crossings, then positions. Every second layer
/// belongs to the labels, so that no label lies on anything.
/// </summary>
internal sealed class LayeredLayout
{
    private const double BendWidth = 10;
    private const double LayerGap = 30;
    private const double PlainGap = 46;

    private readonly List<Cell>[] _layers;

    private LayeredLayout(IReadOnlyList<Size> boxes, IReadOnlyList<Link> links)
    {
        var depths = Depths(boxes.Count, links);
        Boxes = [.. boxes.Select((box, i) => new Cell(box.Width, box.Height, 2 * depths[i], isBox: true))];
        Routes = [.. links.Select(Route)];
        _layers = new List<Cell>[(2 * depths.DefaultIfEmpty().Max()) + 1];
        for (var layer = 0; layer < _layers.Length; layer++)
        {
            _layers[layer] = [];
        }

        foreach (var cell in Boxes.Concat(Routes.SelectMany(static route => route.Where(static cell => !cell.IsBox))))
        {
            _layers[cell.Layer].Add(cell);
        }
    }

    /// <summary>The boxes, as they were given.</summary>
    public IReadOnlyList<Cell> Boxes { get; }

    /// <summary>For each link the cells that it goes through, from the upper box to the lower one.</summary>
    public IReadOnlyList<IReadOnlyList<Cell>> Routes { get; }

    /// <summary>The size of the whole.</summary>
    public Size Size { get; private set; }

    /// <summary>Lays boxes out.</summary>
    /// <param name="boxes">The boxes.</param>
    /// <param name="links">What joins them, each from a box to a later one of the list.</param>
    public static LayeredLayout Of(IReadOnlyList<Size> boxes, IReadOnlyList<Link> links)
    {
        var layout = new LayeredLayout(boxes, links);
        LayerOrder.Arrange(layout._layers);
        LayerPositions.Place(layout._layers);
        layout.PlaceVertically();
        return layout;
    }

    // A box stands below all that lead to it; one that nothing leads to stands right above the first that it leads to.
    private static int[] Depths(int count, IReadOnlyList<Link> links)
    {
        var depths = new int[count];
        var hasUpper = new bool[count];
        foreach (var link in links.OrderBy(static link => link.Upper))
        {
            depths[link.Lower] = Math.Max(depths[link.Lower], depths[link.Upper] + 1);
            hasUpper[link.Lower] = true;
        }

        foreach (var leading in links.Where(link => !hasUpper[link.Upper]).GroupBy(static link => link.Upper))
        {
            depths[leading.Key] = leading.Min(link => depths[link.Lower]) - 1;
        }

        return depths;
    }

    private IReadOnlyList<Cell> Route(Link link)
    {
        var (upper, lower) = (Boxes[link.Upper], Boxes[link.Lower]);

        // In the middle, but in a layer of labels.
        var labelled = ((upper.Layer + lower.Layer) / 2) | 1;
        List<Cell> route = [upper];
        for (var layer = upper.Layer + 1; layer < lower.Layer; layer++)
        {
            var cell = layer == labelled && link.Label is { } label ? new Cell(label.Width, label.Height, layer, isBox: false) : new Cell(BendWidth, 0, layer, isBox: false);
            Cell.Join(route[^1], cell);
            route.Add(cell);
        }

        var arrow = route.Skip(1).ToList();
        arrow.ForEach(cell => cell.Arrow = arrow);
        Cell.Join(route[^1], lower);
        route.Add(lower);
        return route;
    }

    private void PlaceVertically()
    {
        var y = 0d;
        foreach (var layer in _layers)
        {
            var height = layer.Max(static cell => cell.Height);
            var isGap = layer[0].Layer % 2 == 1;
            var whole = !isGap ? height : height > 0 ? height + (2 * LayerGap) : PlainGap;
            foreach (var cell in layer)
            {
                cell.Y = y + (whole / 2);
                cell.LayerHeight = height;
            }

            y += whole;
        }

        Size = new(_layers.SelectMany(static layer => layer).Max(static cell => cell.X + (cell.Width / 2)), y);
    }
}

/// <summary>A width and a height.</summary>
internal readonly record struct Size(double Width, double Height);

/// <summary>Two boxes that are joined, by their indexes.</summary>
/// <param name="Upper">The box above.</param>
/// <param name="Lower">The box below, with the greater index.</param>
/// <param name="Label">The size of a label.</param>
internal readonly record struct Link(int Upper, int Lower, Size? Label);
