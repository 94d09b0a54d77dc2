namespace AttrDocker.Dockerfiles.DotNet.Facts;

/// <summary>What <c>dotnet restore</c> reads of the repository; a value. Paths are seen from the project's folder, with <c>/</c>.</summary>
internal sealed record RestoreFacts
{
    /// <summary>The projects that the project references, also through others.</summary>
    public EquatableArray<string> Projects { get; init; }

    /// <summary>The files of the repository that these projects import.</summary>
    public EquatableArray<string> Imports { get; init; }

    /// <summary>The response files that apply.</summary>
    public EquatableArray<string> ResponseFiles { get; init; }

    /// <summary>The <c>nuget.config</c> files of the repository, nearest first.</summary>
    public EquatableArray<string> NuGetConfigs { get; init; }

    /// <summary>The folders that these name as package sources.</summary>
    public EquatableArray<string> LocalFeeds { get; init; }

    /// <summary>The folders that are package sources on this machine and cannot be in an image.</summary>
    public EquatableArray<OutsideFeed> OutsideFeeds { get; init; }

    /// <summary>The package sources behind an address.</summary>
    public EquatableArray<PackageSource> Sources { get; init; }

    /// <summary>The lock files in use.</summary>
    public EquatableArray<string> LockFiles { get; init; }

    /// <summary>The <c>global.json</c> that applies, or empty.</summary>
    public string GlobalJson { get; init; } = "";

    /// <summary>The version of the SDK that it asks for, or empty.</summary>
    public string SdkVersion { get; init; } = "";

    /// <summary>How it lets that version roll forward, or empty.</summary>
    public string SdkRollForward { get; init; } = "";

    /// <summary>The manifest of the repository's .NET tools, or empty.</summary>
    public string ToolManifest { get; init; } = "";

    /// <summary>Reads them.</summary>
    public static RestoreFacts Of(FactLines lines) => new()
    {
        Projects = lines.All("Project"),
        Imports = lines.All("Import"),
        ResponseFiles = lines.All("ResponseFile"),
        NuGetConfigs = lines.All("NuGetConfig"),
        LocalFeeds = lines.All("LocalFeed"),
        OutsideFeeds = lines.All("OutsideFeed").Select(OutsideFeed.Parse).ToEquatableArray(),
        Sources = lines.All("PackageSource").Select(PackageSource.Parse).ToEquatableArray(),
        LockFiles = lines.All("LockFile"),
        GlobalJson = lines.Single("GlobalJson"),
        SdkVersion = lines.Single("SdkVersion"),
        SdkRollForward = lines.Single("SdkRollForward"),
        ToolManifest = lines.Single("ToolManifest"),
    };
}
