namespace AttrDocker.Cli.Graphs.Layout;

/// <summary>Something that takes room in a layer: a box, an arrow's label, or an arrow that passes by.</summary>
/// <param name="width">Its width.</param>
/// <param name="height">Its height.</param>
/// <param name="layer">The layer, counted from the top.</param>
/// <param name="isBox">Whether it is a box.</param>
internal sealed class Cell(double width, double height, int layer, bool isBox)
{
    /// <summary>Its width.</summary>
    public double Width { get; } = width;

    /// <summary>Its height.</summary>
    public double Height { get; } = height;

    /// <summary>The layer, counted from the top.</summary>
    public int Layer { get; } = layer;

    /// <summary>Whether it is a box.</summary>
    public bool IsBox { get; } = isBox;

    /// <summary>The height of what is highest in its layer.</summary>
    public double LayerHeight { get; set; }

    /// <summary>All cells of the arrow that it belongs to; none for a box.</summary>
    public IReadOnlyList<Cell> Arrow { get; set; } = [];

    /// <summary>Its place in its layer, counted from the left.</summary>
    public int Order { get; set; }

    /// <summary>The middle, from the left.</summary>
    public double X { get; set; }

    /// <summary>The middle, from the top.</summary>
    public double Y { get; set; }

    /// <summary>Its neighbours in the layer above.</summary>
    public List<Cell> Above { get; } = [];

    /// <summary>Its neighbours in the layer below.</summary>
    public List<Cell> Below { get; } = [];

    /// <summary>Joins two cells of neighbouring layers.</summary>
    public static void Join(Cell upper, Cell lower)
    {
        upper.Below.Add(lower);
        lower.Above.Add(upper);
    }
}
