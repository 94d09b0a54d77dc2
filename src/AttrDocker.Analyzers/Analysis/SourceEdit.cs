using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Analysis;

/// <summary>One edit of the C# source, as a diagnostic carries it to the code fix.</summary>
/// <param name="Location">What it changes.</param>
internal abstract record SourceEdit(Location Location);

/// <summary>Gives a string literal another value.</summary>
internal sealed record ReplaceLiteral(Location Location, string OldText, string NewText) : SourceEdit(Location);

/// <summary>Adds a named argument with a text to an attribute.</summary>
internal sealed record AddArgument(Location Location, string Name, string Text) : SourceEdit(Location);

/// <summary>Takes an argument out of its attribute.</summary>
/// <param name="Location">The argument.</param>
/// <param name="Name">The property that it sets; empty for an argument of the constructor.</param>
internal sealed record RemoveArgument(Location Location, string Name) : SourceEdit(Location);

/// <summary>Adds a text to the array that a property of an attribute is set to.</summary>
/// <param name="Location">The attribute, which need not set the property yet.</param>
/// <param name="Name">The property.</param>
/// <param name="Text">The text.</param>
internal sealed record AddElement(Location Location, string Name, string Text) : SourceEdit(Location);

/// <summary>Takes an element out of the array that a property is set to, and with the last one the property.</summary>
internal sealed record RemoveElement(Location Location) : SourceEdit(Location);

/// <summary>Makes another attribute of one, which then has other arguments.</summary>
/// <param name="Location">The attribute.</param>
/// <param name="NewName">Its new name, without suffix.</param>
internal sealed record RenameAttribute(Location Location, string NewName) : SourceEdit(Location);

/// <summary>Puts another attribute in the place of one.</summary>
/// <param name="Location">The attribute.</param>
/// <param name="Attribute">The other one without brackets.</param>
internal sealed record ReplaceAttribute(Location Location, string Attribute) : SourceEdit(Location);

/// <summary>Puts a new attribute beside another one, on which it does not depend.</summary>
/// <param name="Location">The other one.</param>
/// <param name="Attribute">The attribute without brackets.</param>
/// <param name="IsAfter">Whether it comes after it.</param>
internal sealed record InsertAttribute(Location Location, string Attribute, bool IsAfter) : SourceEdit(Location);

/// <summary>Takes attributes out.</summary>
/// <param name="Location">From the first to the last one.</param>
internal sealed record RemoveAttributes(Location Location) : SourceEdit(Location);

/// <summary>Moves attributes before another one of the same file.</summary>
/// <param name="Location">From the first to the last one.</param>
/// <param name="Before">Where the other one begins.</param>
internal sealed record MoveAttributes(Location Location, int Before) : SourceEdit(Location);
