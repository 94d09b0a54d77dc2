using AttrDocker.Dockerfiles.DotNet.Restoring;
using AttrDocker.Dockerfiles.Packages;

namespace AttrDocker.Dockerfiles.DotNet.Stages;

/// <summary>The stage that restores and publishes the app.</summary>
internal static class BuildStage
{
    /// <summary>The stage's name unless the attributes give another.</summary>
    public const string DefaultName = "build";

    /// <summary>The folder with the published app.</summary>
    public const string Output = "/app";

    private const string WorkingFolder = "/source";
    private const string PackagesFolder = "/root/.nuget/packages";

    /// <summary>By the start of the distribution's name; Debian and Ubuntu have the same.</summary>
    private static readonly (string Distribution, EquatableArray<string> Packages)[] NativeTools =
    [
        ("alpine", ["clang", "build-base", "zlib-dev"]),
        ("azurelinux", ["clang", "binutils", "glibc-devel", "kernel-headers", "zlib-devel"]),
        ("", ["clang", "zlib1g-dev"]),
    ];

    /// <summary>Puts it together.</summary>
    /// <param name="preset">What it follows from.</param>
    /// <param name="outline">What the attributes add to it, with the name and the platform that they give.</param>
    public static StageLines Of(PresetContext preset, Stage outline)
    {
        var (plan, restore) = (preset.Plan, preset.Restore);
        var added = outline.Instructions;
        var start = added.Count > 0 && added[0] is WorkDir ? 1 : 0;
        var packages = Math.Max(start, StageLines.EndOfPackages(added));
        var lines = new StageLines(outline.From with
        {
            Image = preset.Images.Sdk,
            Name = outline.Name ?? DefaultName,
            Platform = outline.From.Platform ?? (plan.CrossCompiles ? "$BUILDPLATFORM" : null),
        });

        if (plan.IsForArchitecture)
        {
            lines.Add(new Arg([new("TARGETARCH")]));
        }

        lines.Add(added, 0, start);
        if (start == 0)
        {
            lines.Add(new WorkDir(WorkingFolder));
        }

        lines.AddAny(ToolChain(preset));
        lines.Add(added, start, packages);
        foreach (var copy in RestoreCopies(restore, preset.Outline.Parents))
        {
            lines.Add(copy);
        }

        lines.Add(new Run(new ShellForm([plan.Restore(restore.Project)])) { Mounts = [PackageCache, .. FeedSecrets.Of(preset.Facts)] });
        if (restore.ToolManifest.Length > 0)
        {
            lines.Add(new Run(new ShellForm([PublishPlan.RestoreTools(restore.ToolManifest)])) { Mounts = [PackageCache, .. FeedSecrets.Of(preset.Facts)] });
        }

        foreach (var copy in SourceCopies(restore, preset.Outline.Parents))
        {
            lines.Add(copy);
        }

        lines.Add(added, packages, added.Count);
        lines.Add(new Run(new ShellForm([plan.Publish(restore.Project, Output)])) { Mounts = [PackageCache], Produces = [Output] });
        return lines;
    }

    private static CacheMount PackageCache => new() { Id = "nuget", Target = PackagesFolder };

    /// <summary>What native compilation needs of the distribution, where there is no image of the SDK that holds it. (.NET documentation, "Native AOT deployment", prerequisites.)</summary>
    private static InstallPackages? ToolChain(PresetContext preset)
    {
        if (!preset.Facts.IsNative || preset.Release.HasNativeSdk || preset.Outline.SdkImage is not null)
        {
            return null;
        }

        var distribution = preset.Images.Family?.Distribution ?? "";
        return new(NativeTools.First(tools => distribution.StartsWith(tools.Distribution, StringComparison.Ordinal)).Packages);
    }

    /// <summary>The files that restoring reads, in layers of their own: while they are the same, packages are not restored again.</summary>
    private static IEnumerable<Copy> RestoreCopies(RestoreSet restore, bool parents)
    {
        if (parents)
        {
            return [Tree(restore.Files.Concat(restore.Feeds.Select(static feed => feed + "/")))];
        }

        return restore.Files
            .GroupBy(RestoreSet.FolderOf)
            .Select(static folder => Linked(folder, folder.Key))
            .Concat(restore.Feeds.Select(static feed => Linked([feed + "/"], feed)));
    }

    private static IEnumerable<Copy> SourceCopies(RestoreSet restore, bool parents) => restore.Folders is ["."]
        ? [Linked(["."], ".")]
        : parents ? [Tree(restore.Folders.Select(static folder => folder + "/"))] : restore.Folders.Select(static folder => Linked([folder + "/"], folder));

    private static Copy Linked(IEnumerable<string> sources, string folder) =>
        new(sources.Select(ContextPath.AsSource).ToEquatableArray(), ContextPath.AsFolder(folder)) { Link = true };

    private static Copy Tree(IEnumerable<string> sources) => Linked(sources, ".") with { Parents = true };
}
