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

    /// <summary>The mends, the certain one first; each of them alone mends it.</summary>
    public IReadOnlyList<ProposedFix> Fixes { get; init; } = [];

    /// <summary>Other places that the message speaks of.</summary>
    public IReadOnlyList<SourceSpan> Related { get; init; } = [];
}

/// <summary>A mend of a problem.</summary>
/// <param name="Title">What it does.</param>
/// <param name="IsCertain">Whether it needs no choice of the author's.</param>
/// <param name="Later">Its replacements, worked out for those reports alone that show them.</param>
internal sealed record ProposedFix(string Title, bool IsCertain, Lazy<IReadOnlyList<Replacement>> Later)
{
    /// <summary>Replacements that mend the problem when all are made; none where the text cannot say what they mean.</summary>
    public IReadOnlyList<Replacement> Replacements => Later.Value;
}

/// <summary>Text in place of other text.</summary>
/// <param name="Span">What is replaced.</param>
/// <param name="Text">What stands there instead.</param>
internal readonly record struct Replacement(SourceSpan Span, string Text);
