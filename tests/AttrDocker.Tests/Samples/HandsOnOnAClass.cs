using AttrDocker;

namespace Samples.OnAClass;

[BuildStage("maven:3.6.3-jdk-11", Comment = "Builder image")]
[Copy("src", "/usr/src/app/src")]
[Copy("pom.xml", "/usr/src/app")]
[Run("mvn -f /usr/src/app/pom.xml clean package")]
[RuntimeStage("openjdk:11", Port = 8080, Comment = "Runner image")]
[CopyFrom("builder", "/usr/src/app/target/docker-hands-on-0.0.1-SNAPSHOT.jar", "/usr/app/app.jar")]
[Entrypoint("java", "-jar", "/usr/app/app.jar")]
internal static class Program;
