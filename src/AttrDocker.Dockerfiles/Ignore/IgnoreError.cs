namespace AttrDocker.Dockerfiles.Ignore;

/// <summary>A line of an ignore file that the builder refuses.</summary>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record IgnoreError(int Line, string Message);
