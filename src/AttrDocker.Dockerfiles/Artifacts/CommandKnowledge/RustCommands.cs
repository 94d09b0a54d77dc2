namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary><c>cargo</c>.</summary>
internal static class RustCommands
{
    private static readonly string[] Values = ["--target", "--profile", "--manifest-path", "-p", "--package", "--bin", "--features", "-F", "-j", "--root", "--path", "--target-dir"];

    public static KnownCommand[] All { get; } =
    [
        new("cargo") { On = ["build", "rustc", "b"], Values = Values, Also = BuildFacts },
        new("cargo") { On = ["install"], Values = Values, Also = InstallFacts },
    ];

    private static IEnumerable<Fact> BuildFacts(CommandCall call)
    {
        var project = call.Flag("--manifest-path") is { Length: > 0 } manifest ? ImagePath.Parent(call.Path(manifest)) : call.Folder;
        var target = ImagePath.Combine(project, call.Flag("--target-dir") ?? call.Variables["CARGO_TARGET_DIR"] ?? "target");
        var profile = call.Flag("--profile") ?? (call.Has("--release", "-r") ? "release" : "debug");
        var platform = call.Flag("--target") is { Length: > 0 } triple ? triple + "/" : "";
        yield return new(ImagePath.Combine(target, platform + profile), FactKind.Tree, FactStrength.Convention, "cargo build");

        // A configuration file may name a platform as well.
        yield return new(target, FactKind.Tree, FactStrength.Region, "cargo build");
    }

    private static IEnumerable<Fact> InstallFacts(CommandCall call)
    {
        var root = call.Flag("--root") ?? call.Variables["CARGO_HOME"] ?? ImagePath.Unknown + "/.cargo";
        yield return new(ImagePath.Combine(call.Path(root), "bin"), FactKind.Tree, FactStrength.Convention, "cargo install");
    }
}
