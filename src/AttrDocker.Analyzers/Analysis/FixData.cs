using System.Collections.Immutable;
using AttrDocker.Analyzers.Reading;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AttrDocker.Analyzers.Analysis;

/// <summary>
/// Carries the edits of a finding from the analyzer to the code fix: the places as additional locations, the texts as properties.
/// </summary>
internal static class FixData
{
    /// <summary>The property with the light bulb's title; without it there is no fix.</summary>
    public const string Title = "title";

    /// <summary>The property with the new value of the edit at an additional location.</summary>
    public static string NewText(int location) => "edit" + location.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The property that names the argument to add, where the location is an attribute.</summary>
    public static string AddedArgument(int location) => NewText(location) + ".add";

    /// <summary>
    /// The edits as locations and properties. An edit counts only where its value stands as a string literal, or where a name can be
    /// added to an attribute; if one cannot be made, none is: half a rename is worse than none.
    /// </summary>
    public static (List<Location> Locations, ImmutableDictionary<string, string?> Properties) Of(Finding finding, Origins origins)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        var locations = finding.Related.Select(origins.Nearest).Where(static s => s is not null).Select(static s => s!.GetLocation()).ToList();
        var related = locations.Count;
        foreach (var edit in finding.Edits)
        {
            switch (origins.Find(edit.Place))
            {
                case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) && literal.Token.ValueText == edit.OldText:
                    properties[NewText(locations.Count)] = edit.NewText;
                    locations.Add(literal.GetLocation());
                    break;
                case TypeOfExpressionSyntax:
                    // The name of a typed stage follows its declaration.
                    break;
                case null when edit.Place.Part == Part.StageName && origins.Find(edit.Place.Whole) is AttributeSyntax attribute:
                    properties[NewText(locations.Count)] = edit.NewText;
                    properties[AddedArgument(locations.Count)] = "Name";
                    locations.Add(attribute.GetLocation());
                    break;
                default:
                    return (locations.GetRange(0, related), ImmutableDictionary<string, string?>.Empty);
            }
        }

        if (locations.Count > related && finding.EditTitle is not null)
        {
            properties[Title] = finding.EditTitle;
        }

        return (locations, properties.ToImmutable());
    }
}
