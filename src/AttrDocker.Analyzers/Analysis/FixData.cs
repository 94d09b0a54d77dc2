using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Analysis;

/// <summary>
/// How the edits that mend a finding travel from the analyzer to the code fix: their places as additional locations of the
/// diagnostic, all else as its properties. Here stands the way in and the way out.
/// </summary>
/// <param name="Title">The light bulb's title.</param>
/// <param name="Edits">The edits; they are made together or not at all, because half a rename is worse than none.</param>
internal sealed record FixData(string Title, IReadOnlyList<SourceEdit> Edits)
{
    private const string TitleKey = "title";
    private const string SuggestionKey = "suggestion";
    private const string EditKey = "edit";
    private const string OwnerKey = ".fix";

    /// <summary>Whether it is its author's to choose, so that it is made for one place at a time only.</summary>
    public bool IsSuggestion { get; init; }

    /// <summary>The additional locations of a diagnostic that carries fixes: the places that its message speaks of, then those of the edits.</summary>
    public static IReadOnlyList<Location> Locations(IEnumerable<Location> related, IReadOnlyList<FixData> fixes) =>
        [.. related, .. fixes.SelectMany(static fix => fix.Edits).Select(static e => e.Location)];

    /// <summary>The properties of a diagnostic that carries fixes.</summary>
    /// <param name="related">The number of places that the message speaks of.</param>
    /// <param name="fixes">The fixes.</param>
    public static ImmutableDictionary<string, string?> Properties(int related, IReadOnlyList<FixData> fixes)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        var location = related;
        for (var i = 0; i < fixes.Count; i++)
        {
            properties[Key(TitleKey, i)] = fixes[i].Title;
            if (fixes[i].IsSuggestion)
            {
                properties[Key(SuggestionKey, i)] = null;
            }

            foreach (var edit in fixes[i].Edits)
            {
                var key = Key(EditKey, location++);
                SourceEditCode.Write(edit, key, properties);
                properties[key + OwnerKey] = Key(TitleKey, i);
            }
        }

        return properties.ToImmutable();
    }

    /// <summary>The fixes that a diagnostic carries.</summary>
    public static IReadOnlyList<FixData> Of(Diagnostic diagnostic)
    {
        var (properties, fixes) = (diagnostic.Properties, new List<FixData>());
        for (var i = 0; properties.TryGetValue(Key(TitleKey, i), out var title); i++)
        {
            var owner = Key(TitleKey, i);
            var edits = diagnostic.AdditionalLocations
                .Select((location, at) => (Location: location, Key: Key(EditKey, at)))
                .Where(edit => properties.TryGetValue(edit.Key + OwnerKey, out var fix) && fix == owner)
                .Select(edit => SourceEditCode.Read(edit.Key, edit.Location, properties))
                .OfType<SourceEdit>();
            fixes.Add(new(title!, [.. edits]) { IsSuggestion = properties.ContainsKey(Key(SuggestionKey, i)) });
        }

        return fixes;
    }

    private static string Key(string name, int number) => name + number.ToString(CultureInfo.InvariantCulture);
}
