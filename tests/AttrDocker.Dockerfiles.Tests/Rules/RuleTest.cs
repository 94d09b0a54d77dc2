using AttrDocker.Dockerfiles.Editing;
using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Tests.Rules;

/// <summary>What every test of a rule does: look, compare, mend, look again.</summary>
/// <typeparam name="TRule">The rule.</typeparam>
public abstract class RuleTest<TRule>
    where TRule : Rule, new()
{
    /// <param name="dockerfile">The model.</param>
    /// <param name="kind">What the author says of each <c>--from</c>.</param>
    private protected static IReadOnlyList<Finding> Check(Dockerfile dockerfile, ReferenceKind kind = ReferenceKind.Unknown) =>
        Check(new RuleContext(dockerfile) { KindOf = place => place.Part == Part.Image ? ReferenceKind.Unknown : kind });

    private protected static IReadOnlyList<Finding> Check(RuleContext context)
    {
        IReadOnlyList<Finding> findings = [.. new TRule().Check(context)];
        Assert.All(findings, static finding => Assert.True(finding.Edits.IsEmpty || finding.Rule.HasEdits, $"{finding.Rule.Id} has edits, but its descriptor does not say so."));
        Assert.All(findings, static finding => Assert.True(finding.Suggestions.IsEmpty || finding.Rule.HasSuggestions, $"{finding.Rule.Id} has suggestions, but its descriptor does not say so."));
        return findings;
    }

    /// <summary>The model that a text means; the text has to be right.</summary>
    private protected static Dockerfile Text(string text)
    {
        var result = DockerfileParser.Parse(text);
        Assert.Empty(result.Errors);
        return result.Dockerfile;
    }

    private protected static void Silent(Dockerfile dockerfile, ReferenceKind kind = ReferenceKind.Unknown) =>
        Assert.True(Check(dockerfile, kind) is [], Unexpected(Check(dockerfile, kind)));

    /// <summary>Expects one finding.</summary>
    private protected static Finding Triggers(Dockerfile dockerfile, Place place, string message, ReferenceKind kind = ReferenceKind.Unknown)
    {
        var findings = Check(dockerfile, kind);
        Assert.True(findings.Count == 1, Unexpected(findings));
        Assert.True(findings[0].Place == place && findings[0].Message == message, Unexpected(findings));
        return findings[0];
    }

    /// <summary>Applies a finding's edits and expects the rule to be content.</summary>
    private protected static Dockerfile Mended(Dockerfile dockerfile, Finding finding, ReferenceKind kind = ReferenceKind.Unknown)
    {
        Assert.NotEmpty(finding.Edits);
        Assert.False(string.IsNullOrEmpty(finding.EditTitle));
        var mended = ModelEdit.Apply(dockerfile, finding.Edits);
        Silent(mended, kind);
        return mended;
    }

    /// <summary>Applies the edits of a suggestion.</summary>
    private protected static Dockerfile Suggested(Dockerfile dockerfile, Finding finding, int suggestion = 0) =>
        ModelEdit.Apply(dockerfile, finding.Suggestions[suggestion].Edits);

    /// <summary>Expects nothing in a text.</summary>
    private protected static void Silent(string text) => Assert.True(Check(Parsed(text)) is [], Unexpected(Check(Parsed(text))));

    /// <summary>Expects one finding in a text.</summary>
    /// <param name="text">The text, without errors.</param>
    /// <param name="where">The text that it points at.</param>
    /// <param name="message">Its message.</param>
    private protected static Finding Triggers(string text, string where, string message)
    {
        var context = Parsed(text);
        var findings = Check(context);
        Assert.True(findings.Count == 1, Unexpected(findings));
        var span = context.Source!.FindNearest(findings[0].Place)!.Value;
        Assert.Equal((where, message), (text.Substring(span.Start, span.Length), findings[0].Message));
        return findings[0];
    }

    /// <summary>Applies what mends the first finding of a text, and expects another text in which it is gone.</summary>
    private protected static void Mends(string text, string mended)
    {
        var findings = Check(Parsed(text));
        Assert.False(string.IsNullOrEmpty(findings[0].EditTitle));
        Assert.Equal(mended, DockerfileText.Of(text).Apply(findings[0].Edits).ToString());
        Assert.True(Check(Parsed(mended)).Count < findings.Count, "The finding is still there.");
    }

    /// <summary>Expects that nothing is offered for the only finding of a text.</summary>
    private protected static void IsLeftToItsAuthor(string text)
    {
        var finding = Assert.Single(Check(Parsed(text)));
        Assert.True(finding is { Edits.IsEmpty: true, Suggestions.IsEmpty: true, EditTitle: null }, finding.EditTitle);
    }

    private static RuleContext Parsed(string text)
    {
        var parsed = DockerfileParser.Parse(text);
        Assert.Equal("", Parsing.Sample.Describe(parsed));
        return new(parsed.Dockerfile) { Source = parsed.Source };
    }

    private static string Unexpected(IReadOnlyList<Finding> findings) => findings.Count == 0
        ? "There is no finding."
        : "The findings are:\n" + string.Join("\n", findings.Select(static f =>
            $"""Triggers(…, new({f.Place.Stage}, {f.Place.Instruction}, Part.{f.Place.Part}, {f.Place.Index}), "{f.Message}");"""));
}
