namespace AttrDocker.Cli.Tests;

/// <summary>A folder for one test, with files in it.</summary>
internal sealed class Workspace : IDisposable
{
    public const string Clean = """
        FROM maven:3.6.3-jdk-11 AS builder
        RUN mvn package
        FROM openjdk:11
        COPY --from=builder /app/target/app.jar /app.jar

        """;

    public const string Misspelt = """
        FROM maven:3.6.3-jdk-11 AS builder
        RUN mvn package
        FROM openjdk:11
        COPY --from=bulder /app/target/app.jar /app.jar

        """;

    public const string WithUnusedStage = """
        FROM debian:13 AS tools
        RUN make

        FROM debian:13
        USER 1000

        """;

    public string Folder { get; } = Directory.CreateTempSubdirectory("attrdocker-").FullName;

    public Workspace With(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public ToolRun Run(params string[] arguments) => Tool.Run(arguments, standardInput: null, Folder);

    public ToolRun RunWithInput(string standardInput, params string[] arguments) => Tool.Run(arguments, standardInput, Folder);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
