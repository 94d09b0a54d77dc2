using AttrDocker.Analyzers.Application.Code;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Application.Rules;

/// <summary>Code that takes an environment variable for granted throws in a container that nobody gave it.</summary>
internal sealed class EnvironmentVariableShouldBeSet : AppRule
{
    public const string Id = "ADK6013";

    private static readonly string[] SetByOthers = ["PATH", "HOME", "HOSTNAME", "USER", "TMPDIR", "TEMP", "TMP", "LANG", "TZ", "PWD", "SHELL"];
    private static readonly string[] PrefixesSetByOthers = ["DOTNET_", "ASPNETCORE_", "KUBERNETES_", "CONTAINER_", "WEBSITE_", "AWS_", "AZURE_", "OTEL_"];

    public override RuleDescriptor Rule { get; } = new(
        Id,
        "Environment variable should be set",
        "The code takes the environment variable '{0}' for granted, which the image of {1} does not set. Give it a default here, or set it with ENV.",
        RuleCategory.Application,
        RuleSeverity.Info);

    public override IEnumerable<Diagnostic> Check(AppImage image, AppCode code)
    {
        var set = new HashSet<string>(image.Instructions.Select(static i => i.Instruction).OfType<Env>().SelectMany(static e => e.Variables).Select(static v => v.Name), StringComparer.Ordinal);
        foreach (var read in code.All<EnvironmentRead>().GroupBy(static r => r.Name, StringComparer.Ordinal).Select(static g => g.First()))
        {
            if (!set.Contains(read.Name) && !SetByOthers.Contains(read.Name) && !Array.Exists(PrefixesSetByOthers, p => read.Name.StartsWith(p, StringComparison.Ordinal)))
            {
                yield return At(read.Location, [image.LocationOf(image.BasePlace)], read.Name, image.Owner);
            }
        }
    }
}
