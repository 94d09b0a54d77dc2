namespace AttrDocker.Dockerfiles;

/// <summary>
/// What a Dockerfile says: parser directives, what stands before the first <c>FROM</c>, and the stages.
/// A value: two Dockerfiles that say the same are equal. (Dockerfile reference, "Format".)
/// </summary>
/// <remarks>
/// Strings in places where the builder expands variables are <em>words</em>: <c>$NAME</c> and <c>${NAME…}</c> refer to
/// variables, <c>\$</c> is a plain dollar sign, and every other character stands for itself, free of Dockerfile quoting.
/// Strings elsewhere (shell text, exec forms, comments, heredocs) are taken as they are.
/// </remarks>
public sealed record Dockerfile
{
    /// <summary>The parser directives, which stand on the first lines.</summary>
    public ParserDirectives Directives { get; init; } = ParserDirectives.None;

    /// <summary>The comment on top that an empty line divides from what follows; lines are divided by <c>\n</c>.</summary>
    public string? Heading { get; init; }

    /// <summary>The instructions before the first <c>FROM</c>; only <c>ARG</c> is allowed there.</summary>
    public EquatableArray<Instruction> Globals { get; init; }

    /// <summary>The stages in the order of the file; the last one is the default target.</summary>
    public EquatableArray<Stage> Stages { get; init; }

    /// <summary>The comment after the last instruction; lines are divided by <c>\n</c>.</summary>
    public string? Closing { get; init; }
}
