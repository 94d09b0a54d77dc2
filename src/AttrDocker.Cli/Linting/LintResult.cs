using AttrDocker.Cli.Files;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Cli.Linting;

/// <summary>What was found in all files.</summary>
/// <param name="Files">A report for each file that could be read, in the order of the arguments.</param>
/// <param name="Failures">The files and folders that could not.</param>
internal sealed record LintResult(IReadOnlyList<FileReport> Files, IReadOnlyList<Failure> Failures)
{
    /// <summary>All problems.</summary>
    public IEnumerable<Problem> Problems => Files.SelectMany(static file => file.Problems);

    /// <summary>The number of problems that comments suppress.</summary>
    public int SuppressedCount => Files.Sum(static file => file.Suppressed.Count);

    /// <summary>The number of mends that were made; <see langword="null"/> where nobody asked for any.</summary>
    public int? MendCount => Files.Any(static file => file.Mends is not null) ? Files.Sum(static file => file.Mends?.Count ?? 0) : null;

    /// <summary>The number of problems of a severity.</summary>
    public int Count(RuleSeverity severity) => Problems.Count(problem => problem.Severity == severity);
}
