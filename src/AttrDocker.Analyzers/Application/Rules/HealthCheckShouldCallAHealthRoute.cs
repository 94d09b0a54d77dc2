using AttrDocker.Analyzers.Application.Code;
using AttrDocker.Dockerfiles.Naming;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Scripts;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Application.Rules;

/// <summary>A health check that asks for <c>/health</c> where the app answers on <c>/healthz</c> is told "not found" for ever.</summary>
/// <remarks>Other routes may answer as well, so only a path that looks like a slip is reported.</remarks>
internal sealed class HealthCheckShouldCallAHealthRoute : AppRule
{
    public const string Id = "ADK6012";

    public override RuleDescriptor Rule { get; } = new(
        Id,
        "Health check should call a health route",
        "The health check asks for '{0}', but the app answers on '{1}' ({2}). Ask for '{1}'.",
        RuleCategory.Application,
        RuleSeverity.Warning);

    public override IEnumerable<Diagnostic> Check(AppImage image, AppCode code)
    {
        var routes = code.All<HealthRoute>();
        if (routes.Count == 0 || routes.Any(static r => r.Path is null)
            || image.Instructions.LastOrDefault(static i => i.Instruction is HealthCheck) is not { Instruction: HealthCheck { Test: { } test }, Place: var place }
            || UrlOf(test) is not { } url || PathOf(url) is not { } path || routes.Any(r => r.Path == path)
            || NearestName.Of(path, routes.Select(static r => r.Path!)) is not { } nearest)
        {
            yield break;
        }

        var route = routes.First(r => r.Path == nearest);
        yield return At(image.LocationOf(CommandPlaces.Of(place, test, url)), [route.Location], path, nearest, route.Description);
    }

    private static string? UrlOf(Command test) => ShellScript.Of(test).Commands
        .Where(static c => c.Name is "curl" or "wget")
        .SelectMany(static c => c.Words)
        .Select(static w => w.Literal)
        .FirstOrDefault(static w => w is not null && w.StartsWith("http://", StringComparison.Ordinal));

    private static string? PathOf(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.AbsolutePath.Length > 1 ? uri.AbsolutePath : null;
}
