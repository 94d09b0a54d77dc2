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
        : files.Sources(context.Graph).Where(static s => s.State.Verdict == SourceVerdict.Missing).Select(s => Report(s.Source, files));

    private static Finding Report(ContextSource source, CheckedContext context)
    {
        var path = source.InContext;
        var isPattern = source.Form != SourceForm.Plain && PathPattern.HasWildcards(path);
        var nearest = context.Nearest(source);
        var corrected = nearest is null ? null : Corrected(source, path, nearest);
        return new(There, source.Place, [isPattern ? $"file that matches '{path}'" : $"'{path}'", Advice(nearest)])
        {
            Edits = corrected is null ? [] : [new ReplaceValue(source.Place, source.Written, corrected)],
            EditTitle = corrected is null ? null : $"Change to '{corrected}'",
        };
    }

    private static string Advice(string? nearest) => nearest is not null
        ? $"Did you mean '{nearest}'?"
        : "Correct the path, which starts at the context's root, or add what is missing.";

    /// <summary>The path as the author writes paths, with a slash or <c>./</c> at either end; nothing where it holds variables.</summary>
    private static string? Corrected(ContextSource source, string path, string nearest)
    {
        var at = source.Written.IndexOf(path, StringComparison.Ordinal);
        return at < 0 || source.Written.Substring(0, at) is not ("" or "/" or "./")
            ? null
            : source.Written.Substring(0, at) + nearest + source.Written.Substring(at + path.Length);
    }
}
