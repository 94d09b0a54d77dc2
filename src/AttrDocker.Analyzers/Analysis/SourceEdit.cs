using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Analysis;

/// <summary>One edit of the C# source, as a diagnostic carries it to the code fix.</summary>
/// <param name="Location">What it changes.</param>
internal abstract record SourceEdit(Location Location);

/// <summary>Gives a string literal another value.</summary>
internal sealed record ReplaceText(Location Location, string OldText, string NewText) : SourceEdit(Location);

/// <summary>Adds a named argument with a text to an attribute.</summary>
internal sealed record AddArgument(Location Location, string Name, string Text) : SourceEdit(Location);

/// <summary>Adds an attribute with one text behind another attribute, in the same brackets.</summary>
internal sealed record AddAttribute(Location Location, string Name, string Text) : SourceEdit(Location);

/// <summary>Takes a named argument out of its attribute.</summary>
internal sealed record RemoveArgument(Location Location, string Name) : SourceEdit(Location);
