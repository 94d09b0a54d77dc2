using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Analyzers.Analysis;

/// <summary>Turns the edits of a finding, which are edits of the model, into edits of the attributes.</summary>
internal static class FindingFix
{
    /// <summary>The fixes: the certain one first. One of which the attributes cannot say every step is left out.</summary>
    public static IReadOnlyList<FixData> Of(Finding finding, ImageReading reading)
    {
        var certain = Fix(finding.EditTitle, finding.Edits, reading);
        return [.. certain is null ? [] : new[] { certain }, .. Of(finding.Suggestions, reading)];
    }

    /// <summary>The fixes that are the author's to choose.</summary>
    public static IEnumerable<FixData> Of(IEnumerable<Suggestion> suggestions, ImageReading reading) =>
        suggestions.Select(suggestion => Fix(suggestion.Title, suggestion.Edits, reading)).OfType<FixData>().Select(static fix => fix with { IsSuggestion = true });

    private static FixData? Fix(string? title, EquatableArray<Edit> edits, ImageReading reading)
    {
        if (title is null || edits.IsEmpty)
        {
            return null;
        }

        var made = new List<SourceEdit>();
        var translation = new EditTranslation(reading, edits);
        return edits.All(edit => translation.TryAdd(edit, made)) && made.Count > 0 ? new FixData(title, made) : null;
    }
}
