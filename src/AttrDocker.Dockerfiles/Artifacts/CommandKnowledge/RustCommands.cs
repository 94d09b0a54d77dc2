using AttrDocker.Dockerfiles.Artifacts.Files;

namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>Cargo, rustup and Cargo's extensions. (The Cargo Book, "Build Cache" and "cargo install"; cargo-chef, trunk, wasm-pack manuals.)</summary>
internal static class RustCommands
{
    private static readonly string[] Values =
        ["--target", "--profile", "--manifest-path", "-p", "--package", "--bin", "--features", "-F", "-j", "--jobs", "--root", "--path", "--target-dir", "--version", "--git", "--tag", "--branch", "--rev", "--recipe-path", "--example", "--config", "--out-dir", "--artifact-dir", "-Z", "--registry", "--dist"];

    public static KnownCommand[] All { get; } =
    [
        new("cargo", "cross") { On = ["build", "rustc", "b", "chef", "auditable", "zigbuild", "leptos", "test", "check", "bench", "clippy", "run", "r", "component", "xtask", "make", "deb", "doc", "sqlx", "tarpaulin", "strip", "udeps", "contract", "ndk", "lambda", "hack", "nextest"], Values = Values, Also = BuildEffects, Opens = Openness.Tool, Regions = ["~", "/usr/local/cargo"] },
        new("cargo", "cross", "cargo-binstall") { On = ["install", "binstall", "quickinstall"], Values = Values, Also = InstallEffects, Opens = Openness.Tool, Regions = ["~", "/usr/local/cargo"] },
        new("cargo") { On = ["vendor"], Values = Values, Also = static call => [call.Operands.Count > 1 ? call.Filled(call.Operands[1], "cargo vendor") : call.WritesByItself("vendor", FactKind.Tree, "cargo vendor")], Regions = ["."] },
        new("cargo") { On = ["new", "init"], Values = [.. Values, "--name", "--edition", "--vcs"], Also = static call => [call.Operands.Count > 1 ? call.Filled(call.Operands[1], "cargo new") : call.MayFill(".")] },
        new("cargo") { On = ["fetch", "update", "clean", "fmt", "generate-lockfile", "metadata", "login", "search", "tree", "version", "package", "publish", "audit", "deny", "add", "remove", "help", "config"], Values = Values, Regions = [".", "~", "/usr/local/cargo"], Also = Homes },
        new("rustup", "rustup-init", "rustup-init.sh") { Regions = ["~", "/usr/local"], Also = Homes },
        new("trunk", "wasm-bindgen", "maturin", "diesel", "sqlx", "dx", "sccache", "leptosfmt", "mdbook", "zola") { Outputs = ["-d", "--dist", "--out-dir", "-o", "--dest-dir", "--output-dir"], Values = ["-m", "--manifest-path"], Writes = ["dist/", "target/", "pkg/", "book/", "public/"], Opens = Openness.Tool },
    ];

    private static IEnumerable<Effect> Homes(CommandCall call) => ((string[])["CARGO_HOME", "RUSTUP_HOME", "CARGO_TARGET_DIR"])
        .Select(call.Named)
        .OfType<string>()
        .Select(folder => (Effect)new Fact(folder, FactKind.Tree, FactStrength.Region, call.Name));

    private static IEnumerable<Effect> BuildEffects(CommandCall call)
    {
        var project = call.Flag("--manifest-path") is { } manifest ? ImagePath.Parent(call.Path(manifest)) : call.Folder;
        var named = call.Flag("--target-dir") is { } folder ? call.Path(folder) : call.Named("CARGO_TARGET_DIR");
        var target = named ?? ImagePath.Combine(project, "target");
        var profile = call.Flag("--profile") is { } given and not "dev" ? given : call.Has("--release", "-r") || call.Flag("--profile") is not null ? "release" : "debug";
        var how = "cargo " + call.Operands[0];

        // A configuration file, or CARGO_BUILD_TARGET, may name a platform as well; a package of a workspace builds in the workspace's folder.
        var folders = call.Flag("--target") is { } triple ? (string[])[$"{triple}/{profile}", profile] : [profile, ImagePath.Hole + "/" + profile];
        foreach (var output in folders)
        {
            yield return new Fact(ImagePath.Append(target, output), FactKind.Tree, FactStrength.Convention, how);
        }

        if (call.Flag("--bin", "--package", "-p") is { } bin)
        {
            yield return new Fact(ImagePath.Combine(target, folders[0] + "/" + bin), FactKind.Path, FactStrength.Convention, how);
        }

        if (call.Flag("--out-dir", "--artifact-dir") is { } artifacts)
        {
            yield return call.Filled(artifacts, how + " --out-dir");
        }

        yield return new Fact(target, FactKind.Tree, FactStrength.Region, how);
        yield return new Fact(target, FactKind.Path, FactStrength.Convention, how);
    }

    private static IEnumerable<Effect> InstallEffects(CommandCall call)
    {
        var root = call.Flag("--root") is { } given ? call.Path(given) : call.Named("CARGO_INSTALL_ROOT") ?? call.Named("CARGO_HOME") ?? ImagePath.Combine(call.Home, ".cargo");
        yield return new Fact(ImagePath.Append(root, "bin"), FactKind.Tree, call.Flag("--root") is null ? FactStrength.Convention : FactStrength.Explicit, "cargo install");
        foreach (var crate in call.Operands.Skip(1).Where(static o => !ImagePath.HasHole(o)))
        {
            yield return new Fact(ImagePath.Append(root, "bin/" + crate.Split('@')[0]), FactKind.Path, FactStrength.Convention, "cargo install");
        }

        if (call.Flag("--path") is { } source)
        {
            yield return new Fact(ImagePath.Combine(call.Path(source), "target"), FactKind.Tree, FactStrength.Convention, "cargo install");
        }
    }
}
