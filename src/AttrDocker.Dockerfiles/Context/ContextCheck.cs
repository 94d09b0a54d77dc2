using AttrDocker.Dockerfiles.Artifacts;
using AttrDocker.Dockerfiles.Ignore;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Context;
using AttrDocker.Dockerfiles.Rules.Graph;

namespace AttrDocker.Dockerfiles.Context;

/// <summary>Applies the rules that need the build context, and only those.</summary>
public static class ContextCheck
{
    private static readonly Rule[] Rules = [new CopySourceShouldNotBeIgnored(), new CopySourceShouldBeInTheContext()];

    /// <summary>Looks at the sources of a Dockerfile.</summary>
    /// <param name="dockerfile">The model.</param>
    /// <param name="files">The build context.</param>
    /// <param name="ignore">The ignore file that applies, or <see langword="null"/> where there is none.</param>
    /// <returns>What was found, in the order of the rules.</returns>
    public static IEnumerable<Finding> Check(Dockerfile dockerfile, IBuildContext files, IgnoreFile? ignore)
    {
        var context = new RuleContext(dockerfile) { Context = new(files, ignore) };
        return Rules.SelectMany(rule => rule.Check(context)).Concat(CheckArtifacts(context));
    }

    // Most artifacts are judged without the context, while one types; here are those that only its files decide.
    private static IEnumerable<Finding> CheckArtifacts(RuleContext context)
    {
        var before = new RuleContext(context.Dockerfile);
        if (!ArtifactUse.All(before.Graph).Any(use => before.Artifacts.Explain(use) is { Verdict: ArtifactVerdict.Possible, Explanation.Trace.Reason: "COPY" or "ADD" }))
        {
            return [];
        }

        var rule = new ArtifactShouldBeProducedByItsStage();
        return rule.Check(context).Where(finding => !rule.Check(before).Any(f => f.Place == finding.Place));
    }
}
