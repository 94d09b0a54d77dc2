using AttrDocker.Dockerfiles.DotNet.Facts;

namespace AttrDocker.Dockerfiles.DotNet.Images;

/// <summary>The version in the tag of the SDK's image: one that <c>global.json</c> accepts. (.NET documentation, "global.json overview", rollForward.)</summary>
internal static class SdkTag
{
    /// <summary>The first SDK that builds an app of a single C# file.</summary>
    private static readonly DotNetRelease FirstFileBased = new(10, 0);

    /// <summary>The version: the release's, whose image holds its newest SDK, or an exact one where nothing newer is accepted.</summary>
    /// <param name="facts">The project.</param>
    /// <param name="target">The release that the project targets.</param>
    public static string Of(ProjectFacts facts, DotNetRelease target)
    {
        var needed = facts.EntryPointFile.Length > 0 ? DotNetRelease.Later(target, FirstFileBased) : target;
        var version = facts.Restore.SdkVersion;
        if (DotNetRelease.Parse(version) is not { } asked)
        {
            return Floating(needed, facts.IsPreview && needed == target);
        }

        return ReachOf(facts.Restore.SdkRollForward) switch
        {
            Reach.FeatureBand => WithoutBuild(version),
            Reach.Release => Floating(asked, IsPreview(version)),
            _ => Floating(DotNetRelease.Later(asked, needed), IsPreview(version) || facts.IsPreview),
        };
    }

    private static string Floating(DotNetRelease release, bool isPreview) => release + (isPreview ? "-preview" : "");

    /// <summary>How far a policy rolls forward; without one a version that is named stays in its feature band.</summary>
    private static Reach ReachOf(string policy) => policy.ToUpperInvariant() switch
    {
        "FEATURE" or "LATESTFEATURE" => Reach.Release,
        "MINOR" or "LATESTMINOR" or "MAJOR" or "LATESTMAJOR" => Reach.Any,
        _ => Reach.FeatureBand,
    };

    private static bool IsPreview(string version) => version.IndexOf('-') >= 0;

    /// <summary>Tags of previews end with the preview's number: <c>11.0.100-preview.7</c> for <c>11.0.100-preview.7.25380.108</c>.</summary>
    private static string WithoutBuild(string version)
    {
        var parts = version.Split('.');
        return IsPreview(version) && parts.Length > 4 ? string.Join(".", parts.Take(4)) : version;
    }

    /// <summary>How far an SDK may be from the one that was asked for. An image holds one SDK, that of its release's newest feature band.</summary>
    private enum Reach
    {
        /// <summary>The same feature band: the exact version is sure to be in it.</summary>
        FeatureBand,

        /// <summary>Any feature band of the release.</summary>
        Release,

        /// <summary>A later release.</summary>
        Any,
    }
}
