using AttrDocker;

[assembly: BuildStage("maven:3.6.3-jdk-11", Comment = "Builder image")]
[assembly: Copy("src", "/usr/src/app/src")]
[assembly: Copy("pom.xml", "/usr/src/app")]
[assembly: Run("mvn -f /usr/src/app/pom.xml clean package")]
[assembly: RuntimeStage("openjdk:11", Port = 8080, Comment = "Runner image")]
[assembly: CopyFrom("builder", "/usr/src/app/target/docker-hands-on-0.0.1-SNAPSHOT.jar", "/usr/app/app.jar")]
[assembly: Entrypoint("java", "-jar", "/usr/app/app.jar")]
