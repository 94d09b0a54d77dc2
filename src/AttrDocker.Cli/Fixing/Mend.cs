using AttrDocker.Dockerfiles.Parsing;

namespace AttrDocker.Cli.Fixing;

/// <summary>A mend that was made.</summary>
/// <param name="RuleId">The rule's id.</param>
/// <param name="Span">Where the problem was, in the text as the mends before it had left it.</param>
/// <param name="Title">What it did.</param>
internal sealed record Mend(string RuleId, SourceSpan Span, string Title);
