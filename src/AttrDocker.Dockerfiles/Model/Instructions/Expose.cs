namespace AttrDocker.Dockerfiles;

/// <summary><c>EXPOSE port[-port][/protocol] …</c>. (Dockerfile reference, "EXPOSE".)</summary>
/// <param name="Ports">At least one word, such as <c>8080</c>, <c>53/udp</c>, <c>7000-7010</c> or <c>$PORT</c>.</param>
public sealed record Expose(EquatableArray<string> Ports) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "EXPOSE";
}
