namespace AttrDocker;

/// <summary>
/// The base of the stage attributes whose image may be run: how it starts, stops and is reached. It cannot be derived
/// from elsewhere.
/// </summary>
/// <remarks>
/// The properties are written at the end of the stage, before an explicit <see cref="EntrypointAttribute"/> or
/// <see cref="CmdAttribute"/>, in the order <c>STOPSIGNAL</c>, <c>EXPOSE</c>, <c>USER</c>, <c>ENTRYPOINT</c>, <c>CMD</c>.
/// </remarks>
public abstract class RunnableStageAttribute : StageOpeningAttribute
{
    private protected RunnableStageAttribute()
    {
    }

    /// <summary>
    /// The TCP port that the app listens on, 1 to 65535; any other number is an error. Use <see cref="Ports"/> for several.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[RuntimeStage("openjdk:11", Port = 8080)]</code>
    /// <code lang="dockerfile">
    /// FROM openjdk:11
    /// EXPOSE 8080
    /// </code>
    /// Short form of <see cref="ExposeAttribute"/>. (Dockerfile reference, EXPOSE.)
    /// </remarks>
    public int Port { get; set; }

    /// <summary>
    /// The TCP ports that the app listens on, each 1 to 65535; any other number is an error. Use <see cref="Port"/> for one.
    /// </summary>
    /// <remarks>
    /// <code lang="csharp">[RuntimeStage("openjdk:11", Ports = [8080, 8443])]</code>
    /// <code lang="dockerfile">
    /// FROM openjdk:11
    /// EXPOSE 8080 8443
    /// </code>
    /// Short form of <see cref="ExposeAttribute"/>. (Dockerfile reference, EXPOSE.)
    /// </remarks>
    public int[]? Ports { get; set; }

    /// <summary>The program that the container runs, with its first arguments, in exec form.</summary>
    /// <remarks>
    /// <code lang="csharp">[RuntimeStage("openjdk:11", Entrypoint = ["java", "-jar", "/app/app.jar"])]</code>
    /// <code lang="dockerfile">
    /// FROM openjdk:11
    /// ENTRYPOINT ["java", "-jar", "/app/app.jar"]
    /// </code>
    /// Nothing is expanded. Short form of <see cref="EntrypointAttribute"/>. (Dockerfile reference, ENTRYPOINT.)
    /// </remarks>
    public string[]? Entrypoint { get; set; }

    /// <summary>The default arguments of the entrypoint, or the default program if there is none, in exec form.</summary>
    /// <remarks>
    /// <code lang="csharp">[RuntimeStage("redis:8", Cmd = ["redis-server", "--save", ""])]</code>
    /// <code lang="dockerfile">
    /// FROM redis:8
    /// CMD ["redis-server", "--save", ""]
    /// </code>
    /// Nothing is expanded. Short form of <see cref="CmdAttribute"/>. (Dockerfile reference, CMD.)
    /// </remarks>
    public string[]? Cmd { get; set; }

    /// <summary>The signal that asks the container to stop: a name such as <c>SIGQUIT</c>, or a number.</summary>
    /// <remarks>
    /// <code lang="csharp">[RuntimeStage("nginx:1.29", StopSignal = "SIGQUIT")]</code>
    /// <code lang="dockerfile">
    /// FROM nginx:1.29
    /// STOPSIGNAL SIGQUIT
    /// </code>
    /// Variables are expanded. Short form of <see cref="StopSignalAttribute"/>. (Dockerfile reference, STOPSIGNAL.)
    /// </remarks>
    public string? StopSignal { get; set; }
}
