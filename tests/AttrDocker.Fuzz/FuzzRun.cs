using System.Collections.Concurrent;
using System.Diagnostics;

namespace AttrDocker.Fuzz;

/// <summary>
/// Mutates texts and checks every property on each. A text that makes the parser say something new joins the corpus, which leads the
/// mutations into ever more of its code without instrumenting it. Worker <c>n</c> of a seed makes the same texts on every run.
/// </summary>
/// <param name="limit">When to stop.</param>
/// <param name="seed">The seed of the first worker; the others count on from it.</param>
/// <param name="workers">How many threads work at once.</param>
/// <param name="progress">Where to tell once in ten seconds how far it is; <see langword="null"/> for nowhere.</param>
internal sealed class FuzzRun(FuzzLimit limit, int seed, int workers, TextWriter? progress = null)
{
    private const int MaximalFailures = 20;

    private readonly ConcurrentDictionary<string, FuzzFailure> _failures = new();
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private long _executions;
    private long _characters;
    private int _corpus;

    public FuzzResult Run()
    {
        var threads = Enumerable.Range(seed, workers).Select(StartWorker).ToList();
        using var timer = progress is null ? null : new Timer(_ => progress.WriteLine(Result), null, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10));
        threads.ForEach(static thread => thread.Join());
        return Result;
    }

    private FuzzResult Result => new(seed, _executions, _characters, _watch.Elapsed, _corpus, [.. _failures.Values]);

    // A stack that is as small as an editor's or the compiler's own threads have, so that deep nesting that overflows there does so here.
    private Thread StartWorker(int workerSeed)
    {
        var thread = new Thread(() => Work(workerSeed), maxStackSize: 1024 * 1024);
        thread.Start();
        return thread;
    }

    private void Work(int workerSeed)
    {
        var mutator = new Mutator(workerSeed);
        var seen = new HashSet<int>();
        var (executions, characters) = (0L, 0L);
        while (Continues(executions))
        {
            var text = mutator.Next();
            var watch = Stopwatch.GetTimestamp();
            var failure = Properties.Check(text, executions, out var features);
            if (failure is null && Properties.IsTooSlow(text, Stopwatch.GetElapsedTime(watch)) && Properties.IsSlowAgain(text))
            {
                failure = $"Took {Stopwatch.GetElapsedTime(watch).TotalSeconds:F1} s.";
            }

            if (failure is not null)
            {
                Keep(failure, text, executions);
            }
            else if (!features.TrueForAll(seen.Contains))
            {
                seen.UnionWith(features);
                mutator.Learn(text);
                Interlocked.Increment(ref _corpus);
            }

            (executions, characters) = (executions + 1, characters + text.Length);
            if (executions % 256 == 0)
            {
                Interlocked.Add(ref _executions, 256);
                Interlocked.Add(ref _characters, characters);
                characters = 0;
            }
        }

        Interlocked.Add(ref _executions, executions % 256);
        Interlocked.Add(ref _characters, characters);
    }

    private bool Continues(long executions) =>
        executions < limit.Executions / workers && (executions % 64 != 0 || _watch.Elapsed < limit.Time) && _failures.Count < MaximalFailures;

    /// <summary>One text of each kind of failure is enough, and a small one is better to look at.</summary>
    private void Keep(string failure, string text, long turn)
    {
        var kind = Kind(failure);
        if (_failures.TryAdd(kind, new(failure, text)))
        {
            var small = Minimizer.Shrink(text, shorter => Properties.Check(shorter, turn, out _) is { } still && Kind(still) == kind);
            _failures[kind] = new(Properties.Check(small, turn, out _) ?? failure, small);
            progress?.WriteLine(_failures[kind]);
        }
    }

    // Up to the first stack frame: what follows differs from text to text.
    private static string Kind(string failure) => string.Concat(failure.Split('\n').Take(2).Select(static line => line[..Math.Min(line.Length, 100)]));
}
