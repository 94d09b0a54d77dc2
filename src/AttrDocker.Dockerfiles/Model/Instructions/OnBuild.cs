namespace AttrDocker.Dockerfiles;

/// <summary><c>ONBUILD instruction</c>. (Dockerfile reference, "ONBUILD".)</summary>
/// <param name="Trigger">The instruction that images built on this one run; its own comment is not written.</param>
public sealed record OnBuild(Instruction Trigger) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "ONBUILD";
}
