using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Cli.Linting;

/// <summary>One thing that is wrong in a file: an error of the parser, or what a rule found.</summary>
/// <param name="RuleId">The rule's id, such as <c>ADK1004</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Span">Where.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record Problem(string RuleId, RuleSeverity Severity, SourceSpan Span, string Message)
{
    /// <summary>The right text in place of the one at <see cref="Span"/>; <see langword="null"/> where none is certain.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Replacements that mend it when all are made; empty where no mend is certain.</summary>
    public IReadOnlyList<Replacement> Fix => LaterFix?.Value ?? [];

    /// <summary><see cref="Fix"/>, worked out for those reports alone that show it.</summary>
    public Lazy<IReadOnlyList<Replacement>>? LaterFix { get; init; }

    /// <summary>What <see cref="Fix"/> does.</summary>
    public string? FixTitle { get; init; }

    /// <summary>Other places that the message speaks of.</summary>
    public IReadOnlyList<SourceSpan> Related { get; init; } = [];
}

/// <summary>Text in place of other text.</summary>
/// <param name="Span">What is replaced.</param>
/// <param name="Text">What stands there instead.</param>
internal readonly record struct Replacement(SourceSpan Span, string Text);
