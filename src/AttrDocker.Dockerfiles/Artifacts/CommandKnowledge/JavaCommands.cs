using AttrDocker.Dockerfiles.Artifacts.Files;

namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>The JDK's tools, Maven, Gradle, sbt, Leiningen, Ant and their kin. (JDK tool specifications; Maven's standard directory layout; Gradle user manual; sbt, Mill, Leiningen references.)</summary>
internal static class JavaCommands
{
    private static readonly string[] MavenValues =
        ["-pl", "--projects", "-P", "--activate-profiles", "-s", "--settings", "-gs", "--global-settings", "-T", "--threads", "-rf", "--resume-from", "-t", "--toolchains", "-l", "--log-file", "-D"];

    private static readonly string[] Archives = [".jar", ".war", ".ear", ".zip", ".rar"];

    private static readonly string[] GradleValues = ["-x", "--exclude-task", "-P", "-D", "-I", "--init-script", "-g", "--gradle-user-home", "-c", "--settings-file", "--console", "--max-workers", "--tests"];

    public static KnownCommand[] All { get; } =
    [
        new("mvn", "mvnw", "mvnd", "maven")
        {
            On = ["package", "install", "verify", "deploy", "compile", "test", "test-compile", "prepare-package", "process-resources", "assembly:single", "native:compile", "site", "integration-test", "quarkus:build", "spring-boot:repackage", "jar", "war"],
            Folders = ["-f", "--file"], Values = MavenValues, Writes = ["target/", "*/target/"], Opens = Openness.Tool, Regions = ["~"], Also = MavenEffects,
        },
        new("mvn", "mvnw", "mvnd", "maven") { Folders = ["-f", "--file"], Values = MavenValues, Opens = Openness.Tool, Regions = ["~"], Also = MavenEffects },
        new("gradle", "gradlew") { Folders = ["-p", "--project-dir", "-b", "--build-file"], Values = GradleValues, Writes = ["build/", "*/build/", ".gradle/"], Opens = Openness.Tool, Regions = ["~"] },
        new("sbt", "activator", "mill", "bleep", "scala-cli", "cs", "coursier") { Writes = ["target/", "target/universal/stage", "*/target/", "out/", "dist/"], Opens = Openness.Tool, Regions = ["~"], Outputs = ["-o", "--output"] },
        new("lein", "clj", "clojure", "boot", "bb", "shadow-cljs") { Writes = ["target/", "resources/public/"], Opens = Openness.Tool, Regions = ["~"] },
        new("ant", "ivy", "jbang", "kotlin", "grails", "play", "jpackage") { Folders = ["-f", "-buildfile", "--file"], Writes = ["build/", "dist/", "target/", "out/"], Outputs = ["--dest", "-d"], Opens = Openness.Tool },
        new("java") { Also = JavaEffects, Values = ["-cp", "-classpath", "--class-path", "-jar", "-javaagent", "--add-opens", "--module-path", "-p", "-m"] },
        new("javac") { Outputs = ["-d", "-s", "-h"], Values = ["-cp", "-classpath", "--class-path", "-source", "-target", "--release"], Regions = ["."], Writes = ["*.class"] },
        new("jar") { Values = ["--dir"], Also = JarEffects, Regions = ["."] },
        new("jlink") { MakesProduct = true, Outputs = ["--output", "-o"], Values = ["--add-modules", "--module-path", "-p", "--compress", "--vm"] },
        new("jmod", "jdeps", "jdeprscan", "javap", "jps", "jcmd", "javadoc", "jarsigner") { Outputs = ["--generate-module-info", "-d", "--dot-output"], Regions = ["."] },
        new("keytool") { Outputs = ["-keystore", "-destkeystore", "-file"], Regions = ["."] },
        new("native-image", "gu") { Outputs = ["-o"], Opens = Openness.Tool, Also = static call => call.Operands.Skip(call.Operands.Count - 1).Select(o => (Effect)call.WritesByItself(ImagePath.Name(o), FactKind.Path)) },
    ];

    // mvn dependency:copy-dependencies -DoutputDirectory=lib, -Dmaven.repo.local=/repo
    private static IEnumerable<Effect> MavenEffects(CommandCall call) => call.Arguments
        .Where(static a => a.StartsWith("-D", StringComparison.Ordinal) && a.IndexOf("=", StringComparison.Ordinal) > 0)
        .Select(static a => (Name: a.Substring(2, a.IndexOf('=') - 2), Value: a.Substring(a.IndexOf('=') + 1)))
        .Where(static p => p.Value.Length > 0 && (p.Name.EndsWith("irectory", StringComparison.Ordinal) || p.Name.EndsWith("utputPath", StringComparison.Ordinal) || p.Name is "maven.repo.local" or "dest" or "outputFile"))
        .Select(p => (Effect)call.Filled(p.Value, "mvn -D" + p.Name));

    // A program that is run may write anywhere; Spring's layer tool writes what is known.
    private static IEnumerable<Effect> JavaEffects(CommandCall call)
    {
        var jar = call.Flag("-jar");
        var tools = call.Arguments.Any(static a => a.StartsWith("-Djarmode=", StringComparison.Ordinal));
        if (!tools)
        {
            return UnknownCommand.EffectsOf(call);
        }

        var into = call with { Folder = call.Path(call.Flag("--destination") ?? ".") };
        var layers = ((string[])["dependencies", "spring-boot-loader", "snapshot-dependencies", "application"]).Select(l => (Effect)into.WritesByItself(l, FactKind.Tree, "java -Djarmode"));
        return layers.Append(into.WritesByItself(WithoutEnding(ImagePath.Name(jar ?? "")), FactKind.Tree, "java -Djarmode")).Append(into.MayFill("."));
    }

    private static IEnumerable<Effect> JarEffects(CommandCall call)
    {
        var letters = call.Arguments.FirstOrDefault()?.TrimStart('-') ?? "";
        return letters.Contains('x') ? [call.Filled(call.Flag("--dir", "-C") ?? ".", "jar -x")]
            : call.Operands.Append(call.Flag("--file", "-f")).OfType<string>().Where(static o => Array.Exists(Archives, o.EndsWith)).Select(o => (Effect)call.Wrote(o, "jar -f"));
    }

    private static string WithoutEnding(string name) => name.LastIndexOf('.') is > 0 and var dot ? name.Substring(0, dot) : name;
}
