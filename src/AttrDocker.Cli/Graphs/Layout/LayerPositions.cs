namespace AttrDocker.Cli.Graphs.Layout;

/// <summary>
/// Gives the cells their places from left to right: each layer as near as its order and distances allow to the places of its
/// neighbours. What is near in the sense of least squares, the "pool adjacent violators" algorithm finds exactly.
/// </summary>
internal static class LayerPositions
{
    private const double Gap = 28;
    private const int AligningSweeps = 30;
    private const int GatheringSweeps = 80;
    private const int StraighteningSweeps = 25;
    private const double PullOfEnds = 0.15;

    /// <summary>Places all cells; the leftmost edge is at 0.</summary>
    public static void Place(List<Cell>[] layers)
    {
        foreach (var layer in layers)
        {
            Fit(layer, static _ => 0);
        }

        for (var sweep = 0; sweep < AligningSweeps; sweep++)
        {
            Sweep(layers, Above, Below);
        }

        // Near to its ends first, then straight: only straight, the long arrows would push everything apart.
        for (var sweep = 0; sweep < GatheringSweeps; sweep++)
        {
            Sweep(layers, Gathered, Gathered);
        }

        for (var sweep = 0; sweep < StraighteningSweeps; sweep++)
        {
            Sweep(layers, Straight, Straight);
        }

        var left = layers.SelectMany(static layer => layer).Min(static cell => cell.X - (cell.Width / 2));
        foreach (var cell in layers.SelectMany(static layer => layer))
        {
            cell.X -= left;
        }
    }

    private static void Sweep(List<Cell>[] layers, Func<Cell, double> down, Func<Cell, double> up)
    {
        for (var i = 0; i < layers.Length; i++)
        {
            Fit(layers[i], down);
        }

        for (var i = layers.Length - 1; i >= 0; i--)
        {
            Fit(layers[i], up);
        }
    }

    private static double Above(Cell cell) => cell.Above.Count == 0 ? cell.X : Mean(cell, cell.Above);

    private static double Below(Cell cell) => cell.Below.Count == 0 ? cell.X : Mean(cell, cell.Below);

    // A long arrow runs straight down where it can; a box stands between what leads to it and what it leads to.
    private static double Straight(Cell cell) =>
        cell.Arrow.Count > 1 ? cell.Arrow.Average(static other => other.X) : Mean(cell, [.. cell.Above, .. cell.Below]);

    private static double Gathered(Cell cell) => cell.Arrow.Count > 1
        ? (Straight(cell) * (1 - PullOfEnds)) + ((cell.Arrow[0].Above[0].X + cell.Arrow[^1].Below[0].X) / 2 * PullOfEnds)
        : Straight(cell);

    private static double Mean(Cell cell, List<Cell> neighbours)
    {
        var (sum, weights) = (0d, 0d);
        foreach (var neighbour in neighbours)
        {
            var weight = Weight(cell, neighbour);
            (sum, weights) = (sum + (weight * neighbour.X), weights + weight);
        }

        return weights == 0 ? cell.X : sum / weights;
    }

    private static double Weight(Cell a, Cell b) => (a.IsBox ? 0 : 1) + (b.IsBox ? 0 : 1) + 1;

    /// <summary>Moves a layer's cells as near to their wishes as their order and distances allow.</summary>
    private static void Fit(List<Cell> layer, Func<Cell, double> wish)
    {
        // Without the distances what is wanted is a sequence that does not fall; runs that would fall share their mean.
        var blocks = new List<(double Sum, double Weight, int Count)>();
        var offsets = new double[layer.Count];
        for (var i = 0; i < layer.Count; i++)
        {
            offsets[i] = i == 0 ? 0 : offsets[i - 1] + ((layer[i - 1].Width + layer[i].Width) / 2) + Gap;
            var weight = layer[i].IsBox ? 1d + layer[i].Above.Count + layer[i].Below.Count : 2d + layer[i].Arrow.Count;
            blocks.Add(((wish(layer[i]) - offsets[i]) * weight, weight, 1));
            while (blocks.Count > 1 && blocks[^2].Sum / blocks[^2].Weight > blocks[^1].Sum / blocks[^1].Weight)
            {
                var (last, previous) = (blocks[^1], blocks[^2]);
                blocks.RemoveAt(blocks.Count - 1);
                blocks[^1] = (previous.Sum + last.Sum, previous.Weight + last.Weight, previous.Count + last.Count);
            }
        }

        var index = 0;
        foreach (var (sum, weight, count) in blocks)
        {
            for (var i = 0; i < count; i++, index++)
            {
                layer[index].X = (sum / weight) + offsets[index];
            }
        }
    }
}
