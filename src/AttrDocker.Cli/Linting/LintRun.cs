using AttrDocker.Cli.Files;
using AttrDocker.Cli.Fixing;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Cli.Linting;

/// <summary>Checks many files on all cores; what comes out does not depend on which thread was the fastest.</summary>
/// <param name="files">The files.</param>
/// <param name="least">The severity below which problems are left out.</param>
/// <param name="mends">Whether to mend what is certain first.</param>
/// <param name="standardInput">What <c>-</c> means.</param>
internal sealed class LintRun(IReadOnlyList<InputFile> files, RuleSeverity least, bool mends, TextReader standardInput)
{
    // A thread costs about as much as a few small files.
    private const int FilesPerThread = 16;

    private readonly FileReport?[] _reports = new FileReport?[files.Count];
    private readonly Failure?[] _failures = new Failure?[files.Count];
    private readonly ManualResetEventSlim _finished = new(files.Count == 0);
    private int _next;
    private int _done;

    /// <summary>The number of files.</summary>
    public int Count => files.Count;

    /// <summary>The number of files that have been checked so far.</summary>
    public int Done => Volatile.Read(ref _done);

    /// <summary>Checks all files and returns when that is done.</summary>
    /// <param name="whileWaiting">Called once if it takes long, to show a person how it goes on; returns when all is done.</param>
    public LintResult Run(Action<LintRun>? whileWaiting = null)
    {
        var threads = Math.Min(Environment.ProcessorCount, 1 + (files.Count / FilesPerThread));
        var watched = whileWaiting is not null && files.Count > 1;
        for (var i = watched ? 0 : 1; i < threads; i++)
        {
            new Thread(Work) { IsBackground = true, Name = "lint" }.Start();
        }

        if (watched)
        {
            if (!Wait(TimeSpan.FromSeconds(0.7)))
            {
                whileWaiting!(this);
            }
        }
        else
        {
            Work();
        }

        _finished.Wait();
        return new([.. _reports.OfType<FileReport>()], [.. _failures.OfType<Failure>()]);
    }

    /// <summary>Waits until all is done, but not longer than that.</summary>
    /// <returns>Whether all is done.</returns>
    public bool Wait(TimeSpan atMost) => _finished.Wait(atMost);

    private void Work()
    {
        for (var index = Interlocked.Increment(ref _next) - 1; index < files.Count; index = Interlocked.Increment(ref _next) - 1)
        {
            (_reports[index], _failures[index]) = Look(files[index]);
            if (Interlocked.Increment(ref _done) == files.Count)
            {
                _finished.Set();
            }
        }
    }

    private (FileReport? Report, Failure? Failure) Look(InputFile file)
    {
        var (text, failure) = InputReader.Read(file, standardInput);
        if (text is null || !mends)
        {
            return (text is null ? null : Linter.Check(file, text, least), failure);
        }

        var mended = MendedFile.Mend(file, text, least);
        return (Linter.Check(file, mended.Text, least) with { Mends = mended.Mends }, mended.Failure);
    }
}
