using System.Diagnostics;
using System.Globalization;
using AttrDocker.Dockerfiles;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Benchmarks;

/// <summary>
/// What the rules of the catalogue cost after an edit of one instruction, by shape and size of the image: all of them, how much that
/// grows where the image doubles, what they allocate, and those that cost most. What rules share is charged to the one that asks for it first.
/// </summary>
/// <remarks>
/// What an image allocates grows as it does; beyond some hundred stages the garbage collector takes more than its share, since all of it is in
/// use. <c>DOTNET_GCgen0size=0x10000000</c> shows the rules alone.
/// </remarks>
internal static class RuleCost
{
    private const int ShownRules = 4;
    private const int WarmUp = 4000;

    private static readonly int[] Sizes = [100, 200, 400, 800, 1600];

    /// <summary>Measures and prints medians in milliseconds.</summary>
    /// <param name="shapes">The names of the shapes, or none for all.</param>
    /// <returns>The exit code: 0, or 2 where there is no such shape.</returns>
    public static int Run(string[] shapes)
    {
        var chosen = ImageShapes.All.Where(shape => shapes.Length == 0 || shapes.Contains(shape.Name)).ToList();
        if (chosen.Count < shapes.Length || chosen.Count == 0)
        {
            Console.Error.WriteLine($"The shapes are: {string.Join(", ", ImageShapes.All.Select(static s => s.Name))}.");
            return 2;
        }

        // Until every method is compiled at its best.
        var warmUp = Stopwatch.StartNew();
        while (warmUp.ElapsedMilliseconds < WarmUp)
        {
            foreach (var (_, make) in chosen)
            {
                _ = Catalogue.Check(new RuleContext(make(Sizes[0], 0))).Count();
            }
        }

        foreach (var (name, make) in chosen)
        {
            double? before = null;
            foreach (var size in Sizes)
            {
                var (cost, allocated) = Measure(edit => make(size, edit));
                var total = cost.Sum(static rule => rule.Time);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name,-20} {size,5} {total,8:0.00} ms {allocated / 1e6,6:0.0} MB {(before is { } half ? $"x {total / half,5:0.00}" : "       ")}  {string.Join("  ", cost.OrderByDescending(static r => r.Time).Take(ShownRules).Select(static r => string.Create(CultureInfo.InvariantCulture, $"{r.Rule} {r.Time:0.0}")))}"));
                before = total;
            }
        }

        return 0;
    }

    private static (List<(string Rule, double Time)> Rules, long Allocated) Measure(Func<int, Dockerfile> make)
    {
        var rules = Catalogue.Rules;
        var times = rules.Select(static _ => new List<double>()).ToArray();
        var allocated = 0L;
        var watch = Stopwatch.StartNew();
        for (var round = 0; round < 5 || (watch.ElapsedMilliseconds < 700 && round < 100); round++)
        {
            var context = new RuleContext(make(round));
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < rules.Count; i++)
            {
                var start = Stopwatch.GetTimestamp();
                _ = rules[i].Check(context).Count();
                times[i].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return ([.. rules.Select((rule, i) => (rule.Descriptor.Id, Median(times[i])))], allocated);
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
