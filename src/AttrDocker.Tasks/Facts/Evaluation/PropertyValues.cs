namespace AttrDocker.Tasks.Facts.Evaluation;

/// <summary>
/// The properties of a project, as far as its own files tell. A value is unknown (null) where the SDK, the command line or the
/// configuration decides. A property that nobody sets is empty: the environment does not count, so that every machine finds the same.
/// </summary>
internal sealed class PropertyValues
{
    /// <summary>What the SDK, MSBuild or the command line sets, by name. Where the name ends in <c>*</c>, by its beginning.</summary>
    private static readonly string[] DecidedElsewhere =
    [
        "Configuration", "Platform", "PlatformTarget", "RuntimeIdentifier", "TargetFramework", "TargetFrameworkIdentifier", "TargetFrameworkVersion",
        "TargetPlatform*", "Language", "DefaultLanguageSourceExtension", "OutputType", "AssemblyName", "RootNamespace", "TargetName", "TargetExt", "OutputPath",
        "OutDir", "IntermediateOutputPath", "BaseOutputPath", "BaseIntermediateOutputPath", "PublishDir", "DesignTimeBuild", "Version", "PackageVersion",
        "BuildingInsideVisualStudio", "BuildingSolutionFile", "Solution*", "MSBuild*", "NETCore*", "BundledNET*", "NetCore*", "NuGet*", "UsingMicrosoft*",
        "VisualStudio*", "LangVersion", "IsTestProject", "IsPackable", "DebugSymbols", "Optimize", "RestoreSources",
    ];

    private readonly Dictionary<string, string?> _values = new(StringComparer.OrdinalIgnoreCase)
    {
        // The image is built on Linux, so that is where the project is looked at.
        ["OS"] = "Unix",
    };

    /// <summary>The value of a property, escaped as it is written; null when it cannot be known.</summary>
    public string? this[string name] => _values.TryGetValue(name, out var value) ? value : IsDecidedElsewhere(name) ? null : "";

    /// <summary>The value that the project's own files give, or null.</summary>
    public string? SetByFiles(string name) => _values.TryGetValue(name, out var value) && !string.IsNullOrEmpty(value) ? value : null;

    /// <summary>Sets a property.</summary>
    /// <param name="name">The property.</param>
    /// <param name="value">The value; null when it cannot be known.</param>
    /// <param name="certain">Whether it is certain that the project sets it.</param>
    public void Set(string name, string? value, bool certain)
    {
        // A default counts where nobody else decides. Where two values are possible, neither is known.
        var known = certain || (_values.TryGetValue(name, out var old) ? string.IsNullOrEmpty(old) || old == value : !IsDecidedElsewhere(name));
        _values[name] = known ? value : null;
    }

    private static bool IsDecidedElsewhere(string name)
    {
        foreach (var decided in DecidedElsewhere)
        {
            if (decided[decided.Length - 1] == '*'
                ? string.Compare(name, 0, decided, 0, decided.Length - 1, StringComparison.OrdinalIgnoreCase) == 0
                : string.Equals(name, decided, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
