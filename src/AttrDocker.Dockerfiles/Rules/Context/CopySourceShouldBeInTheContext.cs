using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.Artifacts.Files;
using AttrDocker.Dockerfiles.Context;
using AttrDocker.Dockerfiles.Ignore;

namespace AttrDocker.Dockerfiles.Rules.Context;

/// <summary>What is copied or mounted from the build context should be there.</summary>
public sealed class CopySourceShouldBeInTheContext : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK1018";

    private static readonly RuleDescriptor There = new(
        Id,
        "Copy source should be in the context",
        "The build context has no {0}. {1}",
        RuleCategory.Stages,
        RuleSeverity.Warning)
    {
        HasEdits = true,
    };

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => There;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context) => context.Context is not { } files
        ? []
        : files.Sources(context.Graph).Where(static s => s.State.Verdict == SourceVerdict.Missing).Select(s => Report(s.Source, files, context));

    private static Finding Report(ContextSource source, CheckedContext files, RuleContext context)
    {
        var path = source.InContext;
        var isPattern = source.Form != SourceForm.Plain && PathPattern.HasWildcards(path);
        var nearest = files.Nearest(source);
        var maker = nearest is null ? MakerOf("/" + path, source.Place.Stage, context) : null;
        var corrected = nearest is null ? null : Corrected(source, path, nearest);
        return new(There, source.Place, [isPattern ? $"file that matches '{path}'" : $"'{path}'", maker is null ? Advice(nearest) : FromStage(maker.Value, "/" + path, context)])
        {
            Related = maker is null ? [] : [new(maker.Value, Place.From)],
            Edits = corrected is null ? [] : [new ReplaceValue(source.Place, source.Written, corrected)],
            EditTitle = corrected is null ? null : $"Change to '{corrected}'",
        };
    }

    private static string Advice(string? nearest) => nearest is not null
        ? $"Did you mean '{nearest}'?"
        : "Correct the path, which starts at the context's root, or add what is missing.";

    private static string FromStage(int stage, string path, RuleContext context) =>
        $"{context.Graph.Describe(stage)} makes '{path}': copy it from there, with [CopyFrom] or --from.";

    /// <summary>The last stage before another in which a command is known to write a path. A stage that copies it from the context has it no more than the context.</summary>
    private static int? MakerOf(string path, int before, RuleContext context)
    {
        for (var stage = before - 1; stage >= 0; stage--)
        {
            if (context.Artifacts.Explain(stage, path) is { Verdict: ArtifactVerdict.Produced, Explanation: { Relation: not Relation.Inside, Trace: { Strength: FactStrength.Explicit, Place: var place } } } && IsRun(place, context.Dockerfile))
            {
                return stage;
            }
        }

        return null;
    }

    private static bool IsRun(Place place, Dockerfile dockerfile) =>
        place is { Stage: >= 0, Instruction: >= 0 } && dockerfile.Stages[place.Stage].Instructions[place.Instruction] is Run;

    /// <summary>The path as the author writes paths, with a slash or <c>./</c> at either end; nothing where it holds variables.</summary>
    private static string? Corrected(ContextSource source, string path, string nearest)
    {
        var at = source.Written.IndexOf(path, StringComparison.Ordinal);
        return at < 0 || source.Written.Substring(0, at) is not ("" or "/" or "./")
            ? null
            : source.Written.Substring(0, at) + nearest + source.Written.Substring(at + path.Length);
    }
}
