namespace AttrDocker.Dockerfiles;

/// <summary>A build stage: a <c>FROM</c> and the instructions up to the next one. (Dockerfile reference, "FROM".)</summary>
/// <param name="From">The instruction that opens the stage.</param>
/// <param name="Instructions">The instructions after it, in order.</param>
public sealed record Stage(From From, EquatableArray<Instruction> Instructions)
{
    /// <summary>The stage's name as written, or <see langword="null"/> where it has none.</summary>
    public string? Name => From.Name;
}
