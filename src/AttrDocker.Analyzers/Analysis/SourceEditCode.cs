using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Analysis;

/// <summary>An edit as properties of a diagnostic: its kind, and what else it needs beside its location.</summary>
internal static class SourceEditCode
{
    private const string First = ".1";
    private const string Second = ".2";
    private const string True = "true";

    /// <summary>Writes an edit.</summary>
    public static void Write(SourceEdit edit, string key, ImmutableDictionary<string, string?>.Builder properties)
    {
        var (first, second) = edit switch
        {
            ReplaceLiteral replace => (replace.OldText, replace.NewText),
            AddArgument add => (add.Name, add.Text),
            RemoveArgument remove => (remove.Name, null),
            AddElement add => (add.Name, add.Text),
            RenameAttribute rename => (rename.NewName, null),
            ReplaceAttribute replace => (replace.Attribute, null),
            InsertAttribute insert => (insert.Attribute, insert.IsAfter ? True : null),
            MoveAttributes move => (move.Before.ToString(CultureInfo.InvariantCulture), null),
            _ => ((string?)null, (string?)null),
        };
        properties[key] = edit.GetType().Name;
        properties[key + First] = first;
        properties[key + Second] = second;
    }

    /// <summary>Reads an edit; <see langword="null"/> where none was written.</summary>
    public static SourceEdit? Read(string key, Location location, ImmutableDictionary<string, string?> properties)
    {
        if (!properties.TryGetValue(key, out var kind))
        {
            return null;
        }

        var (first, second) = (properties[key + First] ?? "", properties[key + Second] ?? "");
        return kind switch
        {
            nameof(ReplaceLiteral) => new ReplaceLiteral(location, first, second),
            nameof(AddArgument) => new AddArgument(location, first, second),
            nameof(RemoveArgument) => new RemoveArgument(location, first),
            nameof(AddElement) => new AddElement(location, first, second),
            nameof(RemoveElement) => new RemoveElement(location),
            nameof(RenameAttribute) => new RenameAttribute(location, first),
            nameof(ReplaceAttribute) => new ReplaceAttribute(location, first),
            nameof(InsertAttribute) => new InsertAttribute(location, first, second == True),
            nameof(RemoveAttributes) => new RemoveAttributes(location),
            nameof(MoveAttributes) => new MoveAttributes(location, int.Parse(first, CultureInfo.InvariantCulture)),
            _ => null,
        };
    }
}
