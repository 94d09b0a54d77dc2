namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>Compilers and the tools around them.</summary>
internal static class CompilerCommands
{
    public static KnownCommand[] All { get; } =
    [
        new("cc", "gcc", "g++", "c++", "clang", "clang++", "ld") { Outputs = ["-o"], Values = ["-I", "-L", "-l", "-D"] },
        new("javac") { Outputs = ["-d"], Values = ["-cp", "-classpath"] },
        new("jar") { Also = JarFacts },
        new("jlink") { Outputs = ["--output"], Values = ["--add-modules", "--module-path", "--compress"], IsClosed = true },
        new("cmake") { Outputs = ["--prefix", "-B"], Values = ["-S", "-G", "--build", "--config", "--target", "-j"] },
        new("openssl") { Outputs = ["-out", "-keyout"], IsClosed = true },
    ];

    private static IEnumerable<Fact> JarFacts(CommandCall call)
    {
        var letters = call.Arguments.FirstOrDefault()?.TrimStart('-') ?? "";
        return letters.Contains('c') && letters.Contains('f') && call.Operands.FirstOrDefault(static o => o.EndsWith(".jar", StringComparison.Ordinal)) is { } jar
            ? [call.Wrote(jar, "jar -f")]
            : [];
    }
}
