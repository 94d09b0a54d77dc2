namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>Maven, Gradle and sbt.</summary>
internal static class JavaCommands
{
    private static readonly string[] MavenValues = ["-pl", "--projects", "-P", "-s", "--settings", "-T", "-rf", "-t"];

    public static KnownCommand[] All { get; } =
    [
        new("mvn", "mvnw")
        {
            On = ["package", "install", "verify", "deploy", "compile", "test", "assembly:single", "native:compile"],
            Folders = ["-f", "--file"],
            Values = MavenValues,
            Writes = ["target/", "*/target/"],
        },
        new("gradle", "gradlew")
        {
            On = ["build", "assemble", "jar", "bootJar", "war", "bootWar", "shadowJar", "fatJar", "uberJar", "distTar", "distZip", "installDist", "nativeCompile", "publish"],
            Folders = ["-p", "--project-dir", "-b", "--build-file"],
            Values = ["-x", "--exclude-task"],
            Writes = ["build/", "build/libs/", "*/build/"],
        },
        new("sbt") { Writes = ["target/", "*/target/"] },
        new("ant") { Folders = ["-f", "-buildfile"] },
    ];
}
