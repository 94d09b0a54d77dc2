using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Tests.Harness;

/// <summary>What each step of a generator run did.</summary>
internal static class Steps
{
    /// <summary>The reasons of the named steps and of the output steps.</summary>
    public static IEnumerable<(string Name, IncrementalStepRunReason Reason)> Reasons(GeneratorRunResult result) =>
        from step in Named(result)
        from run in step.Value
        from output in run.Outputs
        select (step.Key, output.Reason);

    /// <summary>The values that the named steps and the output steps gave.</summary>
    public static IEnumerable<(string Name, object Value)> Values(GeneratorRunResult result) =>
        from step in Named(result)
        from run in step.Value
        from output in run.Outputs
        select (step.Key, output.Value);

    private static IEnumerable<KeyValuePair<string, System.Collections.Immutable.ImmutableArray<IncrementalGeneratorRunStep>>> Named(GeneratorRunResult result) =>
        result.TrackedSteps.Where(static step => TrackingNames.All.Contains(step.Key)).Concat(result.TrackedOutputSteps);
}
