using AttrDocker.Dockerfiles.DotNet.Facts;

namespace AttrDocker.Dockerfiles.DotNet.Restoring;

/// <summary>
/// Private package sources: their credentials come from the build as secrets, in the environment variables that <c>nuget.config</c>
/// names, or in the one that NuGet looks at for a source. (NuGet documentation, "Consuming packages from authenticated feeds".)
/// </summary>
internal static class FeedSecrets
{
    private const string VariableOfSource = "NuGetPackageSourceCredentials_";

    /// <summary>A mount for each variable; a build without the secret fails at once, not after NuGet has tried.</summary>
    public static IEnumerable<Mount> Of(ProjectFacts facts) => facts.Restore.Sources
        .Where(static source => source.Access == FeedAccess.Credentials)
        .SelectMany(static source => source.Variables.IsEmpty ? [VariableOfSource + source.Name] : source.Variables)
        .Distinct()
        .Select(static variable => new SecretMount { Id = variable, Env = variable, Required = true });
}
