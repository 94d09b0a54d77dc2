namespace AttrDocker.Dockerfiles;

/// <summary>One instruction of a Dockerfile, with the comment right above it.</summary>
public abstract record Instruction
{
    /// <summary>The keyword in upper case, such as <c>COPY</c>.</summary>
    public abstract string Keyword { get; }

    /// <summary>The comment lines right above, without <c>#</c>, divided by <c>\n</c>; <see langword="null"/> where there are none.</summary>
    public string? Comment { get; init; }
}
