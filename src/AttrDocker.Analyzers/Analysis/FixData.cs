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
    private const string ReplacedText = ".old";
    private const string AddedArgument = ".add";
    private const string AddedAttribute = ".attribute";
    private const string RemovedArgument = ".remove";

    /// <summary>The additional locations of a diagnostic that carries this: the places that its message speaks of, then those of the edits.</summary>
    public IReadOnlyList<Location> Locations(IEnumerable<Location> related) => [.. related, .. Edits.Select(static e => e.Location)];

    /// <summary>The properties of a diagnostic that carries this.</summary>
    /// <param name="related">The number of places that the message speaks of.</param>
    public ImmutableDictionary<string, string?> Properties(int related)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties[TitleKey] = Title;
        for (var i = 0; i < Edits.Count; i++)
        {
            var key = Key(related + i);
            switch (Edits[i])
            {
                case ReplaceText replace:
                    properties[key] = replace.NewText;
                    properties[key + ReplacedText] = replace.OldText;
                    break;
                case AddArgument add:
                    properties[key] = add.Text;
                    properties[key + AddedArgument] = add.Name;
                    break;
                case AddAttribute add:
                    properties[key] = add.Text;
                    properties[key + AddedAttribute] = add.Name;
                    break;
                case RemoveArgument remove:
                    properties[key + RemovedArgument] = remove.Name;
                    break;
            }
        }

        return properties.ToImmutable();
    }

    /// <summary>What a diagnostic carries; <see langword="null"/> where it has no fix.</summary>
    public static FixData? Of(Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(TitleKey, out var title) || title is null)
        {
            return null;
        }

        var edits = diagnostic.AdditionalLocations.Select((location, i) => Edit(diagnostic.Properties, Key(i), location)).OfType<SourceEdit>().ToList();
        return edits.Count == 0 ? null : new FixData(title, edits);
    }

    private static SourceEdit? Edit(ImmutableDictionary<string, string?> properties, string key, Location location)
    {
        if (properties.TryGetValue(key + RemovedArgument, out var removed))
        {
            return new RemoveArgument(location, removed!);
        }

        if (!properties.TryGetValue(key, out var text))
        {
            return null;
        }

        return properties.TryGetValue(key + AddedArgument, out var added)
            ? new AddArgument(location, added!, text!)
            : properties.TryGetValue(key + AddedAttribute, out var attribute) ? new AddAttribute(location, attribute!, text!)
            : new ReplaceText(location, properties[key + ReplacedText]!, text!);
    }

    private static string Key(int location) => "edit" + location.ToString(CultureInfo.InvariantCulture);
}
