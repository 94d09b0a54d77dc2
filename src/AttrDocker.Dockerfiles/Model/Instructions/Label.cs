namespace AttrDocker.Dockerfiles;

/// <summary><c>LABEL name=value …</c>. (Dockerfile reference, "LABEL".)</summary>
/// <param name="Labels">At least one pair; both sides are words.</param>
public sealed record Label(EquatableArray<Pair> Labels) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "LABEL";
}
