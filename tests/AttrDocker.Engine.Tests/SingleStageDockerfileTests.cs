namespace AttrDocker.Engine.Tests;

public sealed class SingleStageDockerfileTests
{
    [Fact]
    public void The_second_stage_goes_on_in_the_first_one()
    {
        var singleStage = SingleStageDockerfile.Of(
            """
            FROM maven AS builder
            RUN mvn package
            FROM openjdk
            COPY --from=builder /target/app.jar /app/app.jar
            ENTRYPOINT ["java", "-jar", "/app/app.jar"]
            """);

        Assert.Equal(
            """
            FROM maven AS builder
            RUN mvn package
            RUN install -D /target/app.jar /app/app.jar
            ENTRYPOINT ["java", "-jar", "/app/app.jar"]
            """,
            singleStage);
    }
}
