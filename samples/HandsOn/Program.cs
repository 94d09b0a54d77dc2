using AttrDocker;

[BuildStage("maven:3.6.3-jdk-11", Comment = "Builder image")]
[Copy("src", "/usr/src/app/src")]
[Copy("pom.xml", "/usr/src/app")]
[Run("mvn -f /usr/src/app/pom.xml clean package")]
[RuntimeStage("openjdk:11", Port = 8080, Comment = "Runner image")]
[CopyFrom("builder", "/usr/src/app/target/docker-hands-on-0.0.1-SNAPSHOT.jar", "/usr/app/app.jar")]
[Entrypoint("java", "-jar", "/usr/app/app.jar")]
static class Program
{
    static int Main()
    {
        if (FindProject(AppContext.BaseDirectory) is not { } project)
        {
            Console.Error.WriteLine($"No HandsOn.csproj above {AppContext.BaseDirectory}. Run this from its build output: dotnet run --project samples/HandsOn");
            return 1;
        }

        Console.WriteLine($"""
            The build wrote {Path.Combine(project, "Dockerfile")} from the attributes in Program.cs.

            Build the image:   docker build -t docker-hands-on "{project}"
            Run it:            docker run --rm -p 8080:8080 docker-hands-on
            Ask it:            curl http://localhost:8080/
            """);
        return 0;
    }

    // The output folder lies below the project, wherever the program is called from.
    static string? FindProject(string folder)
    {
        for (var candidate = new DirectoryInfo(folder); candidate is not null; candidate = candidate.Parent)
        {
            if (File.Exists(Path.Combine(candidate.FullName, "HandsOn.csproj")))
            {
                return candidate.FullName;
            }
        }

        return null;
    }
}
