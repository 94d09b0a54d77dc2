namespace AttrDocker.Cli.Graphs.Layout;

/// <summary>Orders the cells of each layer so that few arrows cross: sweeps down and up, by the mean place of the neighbours, and keeps the best order seen.</summary>
internal static class LayerOrder
{
    private const int Sweeps = 24;

    /// <summary>Orders all layers.</summary>
    public static void Arrange(List<Cell>[] layers)
    {
        Number(layers);
        var best = Copy(layers);
        var fewest = Crossings(layers);
        for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            if (sweep % 2 == 0)
            {
                for (var layer = 1; layer < layers.Length; layer++)
                {
                    Sort(layers[layer], static cell => cell.Above);
                }
            }
            else
            {
                for (var layer = layers.Length - 2; layer >= 0; layer--)
                {
                    Sort(layers[layer], static cell => cell.Below);
                }
            }

            var crossings = Crossings(layers);
            if (crossings < fewest)
            {
                (fewest, best) = (crossings, Copy(layers));
            }
        }

        for (var layer = 0; layer < layers.Length; layer++)
        {
            layers[layer] = best[layer];
        }

        Number(layers);
    }

    /// <summary>The number of places where arrows cross.</summary>
    public static int Crossings(List<Cell>[] layers)
    {
        var crossings = 0;
        foreach (var layer in layers)
        {
            var ends = layer.SelectMany(static cell => cell.Below.Select(static below => below.Order).Order()).ToList();
            for (var i = 0; i < ends.Count; i++)
            {
                for (var j = i + 1; j < ends.Count; j++)
                {
                    crossings += ends[i] > ends[j] ? 1 : 0;
                }
            }
        }

        return crossings;
    }

    private static void Sort(List<Cell> layer, Func<Cell, List<Cell>> neighbours)
    {
        // Cells without neighbours stay about where they are. The sort is stable.
        var sorted = layer.OrderBy(cell => neighbours(cell) is { Count: > 0 } near ? near.Average(static cell => cell.Order) : cell.Order).ToList();
        layer.Clear();
        layer.AddRange(sorted);
        Number(layer);
    }

    private static void Number(List<Cell>[] layers) => Array.ForEach(layers, Number);

    private static void Number(List<Cell> layer)
    {
        for (var i = 0; i < layer.Count; i++)
        {
            layer[i].Order = i;
        }
    }

    private static List<Cell>[] Copy(List<Cell>[] layers) => [.. layers.Select(static layer => layer.ToList())];
}
