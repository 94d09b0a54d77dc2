using AttrDocker.Dockerfiles.Artifacts.Files;

namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>Compilers, linkers and what works on their results. (GCC, Clang, binutils, UPX, protoc, LLVM manuals; D, Crystal, Nim, V, OCaml, Free Pascal, TinyGo compilers.)</summary>
internal static class CompilerCommands
{
    public static KnownCommand[] All { get; } =
    [
        new("cc", "gcc", "g++", "c++", "clang", "clang++", "tcc", "ld", "ld.lld", "ld.gold", "lld", "as", "nasm", "yasm", "nvcc", "gfortran", "musl-gcc", "x86_64-w64-mingw32-gcc", "aarch64-linux-gnu-gcc", "gccgo", "rustc", "gdc", "icc")
        {
            Outputs = ["--out-dir", "--output", "--output-file"], Values = ["-I", "-L", "-l", "-D", "-x", "-isystem", "-include", "-T", "-f", "--target", "--crate-type", "-C"],
            Also = CompilerEffects,
        },
        new("strip", "objcopy", "llvm-strip", "llvm-objcopy") { Outputs = ["-o"], Values = ["-R", "-K", "-N", "-j"] },
        new("upx") { Values = ["-o"], Also = static call => (call.Flag("-o") ?? call.Arguments.FirstOrDefault(static a => a.Length > 2 && a.StartsWith("-o", StringComparison.Ordinal))?.Substring(2)) is { } output ? [call.Wrote(output, "upx -o")] : [] },
        new("protoc", "buf", "grpc_tools.protoc") { Values = ["-I", "--proto_path", "--plugin"], Also = ProtocEffects, Regions = ["."] },
        new("flatc", "thrift", "swig", "bison", "flex", "yacc", "lex", "re2c", "gperf", "ragel", "antlr4", "openapi-generator", "swagger", "mockgen", "sqlc", "wire") { Outputs = ["-o", "--output", "-out", "-outdir"], Opens = Openness.Tool },
        new("crystal", "shards", "nim", "nimble", "v", "dub", "dmd", "ldc2", "fpc", "ocamlfind", "ocamlopt", "ocamlc", "gnatmake", "gprbuild", "tinygo", "odin", "vala", "valac", "haxe", "ponyc", "julia", "R", "Rscript", "racket", "raco", "sbcl", "guile", "chicken-csc", "csc", "mcs", "fsc", "ldc", "kotlinc", "scalac", "emcc", "em++", "wasm-pack", "wat2wasm", "wasm-opt", "asc")
        {
            Outputs = ["-o", "--output", "--out", "-of", "--out-dir", "-d"], Opens = Openness.Tool, Writes = ["bin/"],
        },
        new("opam", "dune", "esy") { Opens = Openness.Tool, Outputs = ["--prefix", "--root"], Writes = ["_build/"], Regions = ["~"] },
        new("pkg-config", "pkgconf", "gdb", "valgrind", "strace", "clang-format", "clang-tidy", "cppcheck", "shellcheck", "golint", "golangci-lint", "gofmt", "gofumpt", "staticcheck", "hadolint"),
    ];

    private static IEnumerable<Effect> CompilerEffects(CommandCall call)
    {
        // -o out, or -oout
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            var argument = call.Arguments[i];
            if (argument == "-o" && i + 1 < call.Arguments.Count)
            {
                yield return call.Wrote(call.Arguments[i + 1], call.Name + " -o");
            }
            else if (argument.Length > 2 && argument.StartsWith("-o", StringComparison.Ordinal))
            {
                yield return call.Wrote(argument.Substring(2), call.Name + " -o");
            }
        }

        yield return call.WritesByItself("a.out", FactKind.Path);
        yield return call.MayFill(".");
    }

    // --go_out=., --go_out=plugins=grpc:gen, --js_out=import_style=commonjs:web
    private static IEnumerable<Effect> ProtocEffects(CommandCall call)
    {
        foreach (var (flag, value) in call.Flags.Select(static f => (f.Key, f.Value)))
        {
            if (flag.EndsWith("_out", StringComparison.Ordinal) && value.Length > 0)
            {
                yield return call.Filled(value.Substring(value.LastIndexOf(':') + 1), "protoc " + flag);
            }
            else if (flag.Length > 2 && flag.StartsWith("-o", StringComparison.Ordinal))
            {
                yield return call.Wrote(flag.Substring(2), "protoc -o");
            }
            else if (flag is "-o" or "--output" && value.Length > 0)
            {
                yield return call.Filled(value, call.Name + " " + flag);
            }
        }
    }
}
