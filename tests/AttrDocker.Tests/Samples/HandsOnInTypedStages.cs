using AttrDocker;

namespace Samples.InTypedStages;

[Image("docker/hands-on.Dockerfile")]
internal static class HandsOnImage
{
    [BuildStage("maven:3.6.3-jdk-11", Comment = "Builder image")]
    [Copy("src", "/usr/src/app/src")]
    [Copy("pom.xml", "/usr/src/app")]
    [Run("mvn -f /usr/src/app/pom.xml clean package")]
    internal static class Builder;

    [RuntimeStage("openjdk:11", Port = 8080, Comment = "Runner image")]
    [CopyFrom(typeof(Builder), "/usr/src/app/target/docker-hands-on-0.0.1-SNAPSHOT.jar", "/usr/app/app.jar")]
    [Entrypoint("java", "-jar", "/usr/app/app.jar")]
    internal static class Runtime;
}
