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
        var (version, policy) = (facts.Restore.SdkVersion, facts.Restore.SdkRollForward);
        return DotNetRelease.Parse(version) is not { } asked ? Floating(needed, facts.IsPreview && needed == target)
            : IsExact(policy) ? WithoutBuild(version)
            : policy.StartsWith("latestM", StringComparison.OrdinalIgnoreCase) || policy.EndsWith("inor", StringComparison.OrdinalIgnoreCase) || policy.EndsWith("ajor", StringComparison.OrdinalIgnoreCase)
                ? Floating(DotNetRelease.Later(asked, needed), IsPreview(version) || facts.IsPreview)
            : Floating(asked, IsPreview(version));
    }

    private static string Floating(DotNetRelease release, bool isPreview) => release + (isPreview ? "-preview" : "");

    /// <summary>
    /// An image holds one SDK, that of the newest feature band. These policies stay in the band that was asked for, and are the default
    /// where <c>global.json</c> names a version.
    /// </summary>
    private static bool IsExact(string policy) => policy.ToUpperInvariant() is "" or "PATCH" or "LATESTPATCH" or "DISABLE";

    private static bool IsPreview(string version) => version.IndexOf('-') >= 0;

    /// <summary>Tags of previews end with the preview's number: <c>11.0.100-preview.7</c> for <c>11.0.100-preview.7.25380.108</c>.</summary>
    private static string WithoutBuild(string version)
    {
        var parts = version.Split('.');
        return IsPreview(version) && parts.Length > 4 ? string.Join(".", parts.Take(4)) : version;
    }
}
