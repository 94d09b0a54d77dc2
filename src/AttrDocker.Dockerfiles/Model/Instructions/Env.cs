namespace AttrDocker.Dockerfiles;

/// <summary><c>ENV name=value …</c>. (Dockerfile reference, "ENV".)</summary>
/// <param name="Variables">At least one pair; both sides are words.</param>
public sealed record Env(EquatableArray<Pair> Variables) : Instruction
{
    /// <inheritdoc/>
    public override string Keyword => "ENV";
}

/// <summary>A name and its value, as <c>ENV</c> and <c>LABEL</c> have them.</summary>
/// <param name="Name">A word without <c>=</c>.</param>
/// <param name="Value">A word.</param>
public sealed record Pair(string Name, string Value);
