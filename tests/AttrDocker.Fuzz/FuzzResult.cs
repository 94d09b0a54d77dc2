using System.Globalization;

namespace AttrDocker.Fuzz;

/// <summary>What a run did and found.</summary>
internal sealed record FuzzResult(int Seed, long Executions, long Characters, TimeSpan Time, int Learnt, IReadOnlyList<FuzzFailure> Failures)
{
    /// <summary>Writes the result with every failure; the exit code of the process.</summary>
    public int Print(TextWriter writer)
    {
        writer.WriteLine(this);
        foreach (var failure in Failures)
        {
            writer.WriteLine();
            writer.WriteLine(failure);
        }

        return Failures.Count == 0 ? 0 : 1;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"seed {Seed}: {Executions:N0} executions in {Time.TotalSeconds:F0} s ({Executions / Math.Max(Time.TotalSeconds, 0.001):N0} a second), {Characters / 1e6:N0} million characters, {Learnt:N0} texts learnt, {Failures.Count} failures");
}
