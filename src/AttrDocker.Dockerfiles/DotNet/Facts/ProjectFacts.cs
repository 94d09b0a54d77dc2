namespace AttrDocker.Dockerfiles.DotNet.Facts;

/// <summary>
/// What an image depends on of its .NET project; a value, so that a fact which no image depends on changes nothing.
/// Paths are seen from the project's folder, with <c>/</c>.
/// </summary>
internal sealed record ProjectFacts
{
    /// <summary>The name of the file that carries the facts.</summary>
    public const string FileName = "AttrDocker.facts";

    /// <summary>The name of the assembly, without extension.</summary>
    public string AssemblyName { get; init; } = "";

    /// <summary>The project file's name.</summary>
    public string ProjectFile { get; init; } = "";

    /// <summary>The project's folder, absolute.</summary>
    public string ProjectDirectory { get; init; } = "";

    /// <summary>The C# file of an app that has no project file, or empty.</summary>
    public string EntryPointFile { get; init; } = "";

    /// <summary>The framework that is built, such as <c>net10.0</c>.</summary>
    public string TargetFramework { get; init; } = "";

    /// <summary>Whether the project has several frameworks.</summary>
    public bool IsMultiTargeted { get; init; }

    /// <summary>The version of .NET as image tags have it, such as <c>10.0</c>; empty for .NET Framework and .NET Standard.</summary>
    public string DotNetVersion { get; init; } = "";

    /// <summary>Whether that version of .NET is a preview.</summary>
    public bool IsPreview { get; init; }

    /// <summary>Whether the project makes an app: something to run.</summary>
    public bool IsApp { get; init; }

    /// <summary>Whether the app needs the ASP.NET Core shared framework.</summary>
    public bool IsWeb { get; init; }

    /// <summary>Whether the app has an executable of its own beside its <c>.dll</c>.</summary>
    public bool HasAppHost { get; init; } = true;

    /// <summary>Whether the app brings .NET along: self-contained, trimmed or native.</summary>
    public bool IsSelfContained { get; init; }

    /// <summary>Whether it is compiled to native code.</summary>
    public bool IsNative { get; init; }

    /// <summary>Whether the project itself asks for debug symbols among what is published; that the SDK publishes them unasked does not count.</summary>
    public bool KeepsSymbols { get; init; }

    /// <summary>Whether code that is not reached is cut off; true for a native app.</summary>
    public bool IsTrimmed { get; init; }

    /// <summary>Whether it is published as a single file.</summary>
    public bool IsSingleFile { get; init; }

    /// <summary>Whether the app does without ICU and time zones.</summary>
    public bool IsInvariant { get; init; }

    /// <summary>The runtime identifiers that the project names for restoring.</summary>
    public EquatableArray<string> RuntimeIdentifiers { get; init; }

    /// <summary>What restoring reads.</summary>
    public RestoreFacts Restore { get; init; } = new();

    /// <summary>What the project says of its container.</summary>
    public ContainerFacts Container { get; init; } = new();

    /// <summary>The project's metadata as the annotations of the Open Container Initiative name it.</summary>
    public EquatableArray<Pair> Metadata { get; init; }

    /// <summary>Whether the project asks for an image without an attribute.</summary>
    public bool AsksForImage { get; init; }

    /// <summary>Reads the facts.</summary>
    public static ProjectFacts Parse(string text)
    {
        var lines = new FactLines(text);
        var sdk = lines.Single("SdkKind");
        var (isNative, version) = (lines.Switch("PublishAot") == true, lines.Single("DotNetVersion"));
        var isTrimmed = isNative || lines.Switch("PublishTrimmed") == true;
        return new ProjectFacts
        {
            AssemblyName = lines.Single("AssemblyName"),
            ProjectFile = lines.Single("ProjectFile"),
            ProjectDirectory = lines.Single("ProjectDirectory").Replace('\\', '/'),
            EntryPointFile = lines.Single("EntryPointFile"),
            TargetFramework = lines.Single("TargetFramework"),
            IsMultiTargeted = lines.List("TargetFrameworks").Count > 1,
            DotNetVersion = version,
            IsPreview = IsPreviewOf(version, lines.Single("BundledRuntimeVersion")) || IsPreviewOf(version, lines.Single("SdkVersion")),
            IsApp = lines.Single("OutputType") is var output && (Same(output, "Exe") || Same(output, "WinExe")),
            IsWeb = sdk == "web" || lines.All("FrameworkReference").Contains("Microsoft.AspNetCore.App"),
            HasAppHost = lines.Switch("UseAppHost") != false,
            IsSelfContained = isTrimmed || lines.Switch("SelfContained") == true,
            IsNative = isNative,
            KeepsSymbols = lines.Switch("CopyOutputSymbolsToPublishDirectory") == true,
            IsTrimmed = isTrimmed,
            IsSingleFile = lines.Switch("PublishSingleFile") == true,
            IsInvariant = lines.Switch("InvariantGlobalization") == true,
            RuntimeIdentifiers = lines.List("RuntimeIdentifier").Concat(lines.List("RuntimeIdentifiers")).Distinct().ToEquatableArray(),
            Restore = RestoreFacts.Of(lines),
            Container = ContainerFacts.Of(lines),
            Metadata = ProjectMetadata.Of(lines),
            AsksForImage = lines.Switch("DotNetImage") == true,
        };
    }

    /// <summary>Whether a version such as <c>11.0.100-preview.7</c> is a preview of the version of .NET.</summary>
    private static bool IsPreviewOf(string dotNet, string version) =>
        dotNet.Length > 0 && version.IndexOf('-') >= 0 && version.StartsWith(dotNet + ".", StringComparison.Ordinal);

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
