using AttrDocker.Dockerfiles.DotNet.Building;
using AttrDocker.Dockerfiles.Stages;

namespace AttrDocker.Dockerfiles.Rules.Application;

/// <summary>
/// An executable for glibc does not start on Alpine, whose C library is musl, and the reverse; the error is "no such file or directory".
/// An assembly that <c>dotnet</c> runs does not care.
/// </summary>
public sealed class RuntimeIdentifierShouldFitTheImage : Rule
{
    /// <summary>The rule's id.</summary>
    public const string Id = "ADK6003";

    private static readonly RuleDescriptor FitTheImage = new(
        Id,
        "Runtime identifier should fit the image",
        "'{0}' is built for {1}, because {2}, but '{3}' has {4}: it does not start there. {5}",
        RuleCategory.Application,
        RuleSeverity.Warning);

    /// <inheritdoc/>
    public override RuleDescriptor Descriptor => FitTheImage;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var run in ProjectRun.All(context).Where(static r => r.IsExecutable))
        {
            if (run.Base.Facts.Distribution?.IsMusl is { } isMusl && PublishOf(run, context) is { } publish
                && LibraryOf(publish, run, context) is var (builtForMusl, reason) && builtForMusl != isMusl
                && !StageAdditions.Of(context, run.Base.Chain).MayHave("compat"))
            {
                yield return new(
                    FitTheImage,
                    new(run.Stage, Place.From, Part.Image),
                    [run.Project.AssemblyName, Name(builtForMusl), reason, run.Base.Image, Name(isMusl), Advice(isMusl)])
                {
                    Related = [publish.Place],
                };
            }
        }
    }

    /// <summary>The step that published what the stage runs; <see langword="null"/> where there are several.</summary>
    private static ProjectStep? PublishOf(ProjectRun run, RuleContext context)
    {
        var published = context.ProjectSteps.Where(static s => s.Verb == "publish").ToList();
        return published.Count == 1 && context.Graph.ReferencesTo(published[0].Place.Stage).Any(r => r.Form == ReferenceForm.Copy && run.Base.Chain.Contains(r.Stage)) ? published[0] : null;
    }

    private static (bool IsMusl, string Reason)? LibraryOf(ProjectStep publish, ProjectRun run, RuleContext context)
    {
        if (publish.RuntimeIdentifier is { } given)
        {
            return OfIdentifier(given) is { } isMusl ? (isMusl, $"it is published for '{given}'") : null;
        }

        var identifiers = run.Project.RuntimeIdentifiers;
        if (!identifiers.IsEmpty)
        {
            return identifiers.Count == 1 && OfIdentifier(identifiers[0]) is { } isMusl ? (isMusl, $"the project says '{identifiers[0]}'") : null;
        }

        // Else the executable is for what the SDK itself runs on.
        return context.Bases[publish.Place.Stage] is { Facts: { DotNet.IsSdk: true, Distribution: { IsMusl: { } sdkIsMusl } distribution } }
            ? (sdkIsMusl, $"the SDK's image is {distribution.Name}") : null;
    }

    private static bool? OfIdentifier(string identifier) =>
        identifier.Contains("$") ? null
        : identifier.StartsWith("linux-musl", StringComparison.Ordinal) || identifier.StartsWith("alpine", StringComparison.Ordinal) ? true
        : identifier == "linux" || identifier.StartsWith("linux-x", StringComparison.Ordinal) || identifier.StartsWith("linux-arm", StringComparison.Ordinal) ? false
        : null;

    private static string Name(bool isMusl) => isMusl ? "musl" : "glibc";

    private static string Advice(bool isMusl) =>
        isMusl ? "Build on an Alpine image of the SDK without another runtime identifier, or publish for 'linux-musl-x64' or 'linux-musl-arm64'."
        : "Run it on an Alpine image, or publish for 'linux-x64' or 'linux-arm64'.";
}
