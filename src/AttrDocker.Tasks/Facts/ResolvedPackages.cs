using System.Text.Json;

namespace AttrDocker.Tasks.Facts;

/// <summary>The versions that the last restore has found: <c>project.assets.json</c>.</summary>
internal static class ResolvedPackages
{
    /// <summary>The version of each package that a framework of the project uses, by id; empty before the first restore.</summary>
    public static IReadOnlyDictionary<string, string> Read(byte[]? assets, string targetFramework)
    {
        var versions = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        using var json = Json.Parse(assets);
        if (json is null || Json.Member(json.RootElement, "targets") is not { ValueKind: JsonValueKind.Object } targets)
        {
            return versions;
        }

        // One target for each framework, named by it (or in older files by its long name), and for each with a runtime.
        var frameworks = targets.EnumerateObject().ToList();
        var framework = frameworks.FirstOrDefault(target => target.Name == targetFramework) is { Value.ValueKind: JsonValueKind.Object } exact ? exact : frameworks.FirstOrDefault();
        if (framework.Value.ValueKind == JsonValueKind.Object)
        {
            foreach (var library in framework.Value.EnumerateObject())
            {
                if (library.Name.IndexOf('/') is var divider && divider > 0 && Json.Text(library.Value, "type") == "package")
                {
                    versions[library.Name.Substring(0, divider)] = library.Name.Substring(divider + 1);
                }
            }
        }

        return versions;
    }
}
