using AttrDocker.Dockerfiles.DotNet.Facts;

namespace AttrDocker.Dockerfiles.DotNet.Restoring;

/// <summary>How the app is restored and published: for the architecture of the image, or so that it runs on each.</summary>
/// <param name="facts">The project.</param>
internal sealed class PublishPlan(ProjectFacts facts)
{
    /// <summary>Whether restoring must find what the lock files say.</summary>
    public bool IsLocked { get; } = !facts.Restore.LockFiles.IsEmpty;

    /// <summary>
    /// Whether the lock files lack the architecture. They hold the packages of the runtime identifiers that the project names; for
    /// another one a locked restore fails (NU1004).
    /// </summary>
    public bool LacksIdentifiers => IsLocked && facts.RuntimeIdentifiers.IsEmpty;

    /// <summary>Whether the app cannot be published without an architecture.</summary>
    public bool NeedsArchitecture => facts.IsSelfContained || facts.IsSingleFile;

    /// <summary>Whether the app is published for the architecture of the image. An app that runs on each needs no executable of its own.</summary>
    public bool IsForArchitecture => NeedsArchitecture || !LacksIdentifiers;

    /// <summary>Whether the app has an executable of its own.</summary>
    public bool HasAppHost => IsForArchitecture && (facts.HasAppHost || facts.IsNative || facts.IsSingleFile);

    /// <summary>Whether the SDK runs on the machine that builds, whatever the image is for. Native code is linked by tools for one architecture only.</summary>
    public bool CrossCompiles => !facts.IsNative;

    /// <summary>Whether debug symbols stay out of what is published. Those of native code are twice as large as the code.</summary>
    public bool LeavesSymbols => facts.IsNative && !facts.KeepsSymbols;

    /// <summary><c>dotnet restore</c> with its options.</summary>
    public string Restore(string project) =>
        "dotnet restore " + ShellArgument.Quote(project) + Architecture + (IsLocked ? " --locked-mode" : "");

    /// <summary><c>dotnet publish</c> with its options; the same ones, so that it finds what was restored.</summary>
    public string Publish(string project, string output) =>
        "dotnet publish " + ShellArgument.Quote(project) + (facts.IsMultiTargeted ? " -f " + ShellArgument.Quote(facts.TargetFramework) : "")
        + Architecture + " --no-restore" + (IsForArchitecture ? "" : " -p:UseAppHost=false")
        + (LeavesSymbols ? " -p:CopyOutputSymbolsToPublishDirectory=false" : "") + " -o " + output;

    /// <summary><c>dotnet tool restore</c>.</summary>
    public static string RestoreTools(string manifest) => "dotnet tool restore --tool-manifest " + ShellArgument.Quote(manifest);

    private string Architecture => IsForArchitecture ? " -a $TARGETARCH" : "";
}
