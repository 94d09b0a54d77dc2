using AttrDocker.Dockerfiles.Artifacts.Files;

namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>Haskell, Swift, Zig, Dart and Flutter: compilers that come with their own build tool. (Stack, Cabal, GHC, Swift Package Manager, Zig, Dart, Flutter references.)</summary>
internal static class FunctionalCommands
{
    public static KnownCommand[] All { get; } =
    [
        new("stack") { Outputs = ["--local-bin-path", "--work-dir", "--stack-root"], Values = ["--resolver", "--stack-yaml", "--flag", "--ghc-options", "-j", "--jobs"], Writes = [".stack-work/", "*/.stack-work/"], Opens = Openness.Tool, Regions = ["~"], Also = static call => [new Fact(ImagePath.Combine(call.Home, ".local/bin"), FactKind.Tree, FactStrength.Convention, "stack install")] },
        new("cabal", "ghcup") { Outputs = ["--installdir", "--bindir", "--prefix", "--builddir", "--install-dir"], Values = ["--install-method", "-w", "-f", "--flags", "-j", "--constraint"], Writes = ["dist/", "dist-newstyle/", ".cabal-sandbox/"], Opens = Openness.Tool, Regions = ["~"], Also = static call => ((string[])[".cabal/bin", ".local/bin", ".ghcup/bin"]).Select(f => (Effect)new Fact(ImagePath.Combine(call.Home, f), FactKind.Tree, FactStrength.Convention, call.Name)) },
        new("ghc", "runghc", "runhaskell", "hpack", "hsc2hs", "alex", "happy") { Outputs = ["-o", "-outputdir", "-odir", "-hidir"], Opens = Openness.Tool },
        new("swift", "swiftc", "vapor", "swiftly", "xcodebuild") { Outputs = ["-o", "--build-path", "--scratch-path"], Values = ["-c", "--configuration", "--product", "-Xswiftc", "-Xlinker", "-Xcc", "-j", "--swift-sdk"], Folders = ["--package-path"], Writes = [".build/"], Opens = Openness.Tool, Regions = ["~"] },
        new("zig") { Outputs = ["-p", "--prefix", "--prefix-exe-dir", "-femit-bin"], Writes = ["zig-out/", "zig-cache/"], Opens = Openness.Tool, Regions = ["~"] },
        new("dart", "pub", "flutter", "dart2native") { Outputs = ["-o", "--output"], Writes = ["build/", ".dart_tool/"], Opens = Openness.Tool, Regions = ["~"] },
    ];
}
