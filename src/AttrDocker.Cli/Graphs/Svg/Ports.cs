using AttrDocker.Cli.Graphs.Layout;

namespace AttrDocker.Cli.Graphs.Svg;

/// <summary>Where arrows leave and enter boxes: side by side, in the order in which they go on.</summary>
internal static class Ports
{
    private const double Distance = 26;
    private const double Corner = 16;

    /// <summary>For each route the place at its upper and at its lower box.</summary>
    public static IReadOnlyList<(double Start, double End)> Of(LayeredLayout layout)
    {
        var starts = Spread(layout.Routes, static route => route[0], static route => route[1]);
        var ends = Spread(layout.Routes, static route => route[^1], static route => route[^2]);
        return [.. starts.Zip(ends)];
    }

    private static double[] Spread(IReadOnlyList<IReadOnlyList<Cell>> routes, Func<IReadOnlyList<Cell>, Cell> box, Func<IReadOnlyList<Cell>, Cell> next)
    {
        var places = new double[routes.Count];
        foreach (var side in Enumerable.Range(0, routes.Count).GroupBy(i => box(routes[i])))
        {
            var sorted = side.OrderBy(i => next(routes[i]).X).ToList();
            var distance = Math.Min(Distance, (side.Key.Width - (2 * Corner)) / sorted.Count);
            for (var i = 0; i < sorted.Count; i++)
            {
                places[sorted[i]] = side.Key.X + ((i - ((sorted.Count - 1) / 2d)) * distance);
            }
        }

        return places;
    }
}
