using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Reading;

/// <summary>Where a part of an instruction was written.</summary>
internal readonly struct PartOrigin
{
    private readonly WrittenArgument? _argument;
    private readonly int? _element;
    private readonly SyntaxNode? _syntax;

    private PartOrigin(Part part, int index, WrittenArgument? argument, int? element, SyntaxNode? syntax) =>
        (Part, Index, _argument, _element, _syntax) = (part, index, argument, element, syntax);

    /// <summary>The part.</summary>
    public Part Part { get; }

    /// <summary>Which one of several such parts.</summary>
    public int Index { get; }

    /// <summary>The expression or attribute; <see langword="null"/> where nothing was written for it.</summary>
    public SyntaxNode? Syntax => _syntax ?? (_element is { } element ? _argument?.Element(element) : _argument?.Expression);

    /// <summary>A part that an argument gives.</summary>
    public static PartOrigin Of(Part part, int index, WrittenArgument argument) => new(part, index, argument, null, null);

    /// <summary>A part that an element of an argument gives.</summary>
    public static PartOrigin OfElement(Part part, int index, WrittenArgument argument, int element) => new(part, index, argument, element, null);

    /// <summary>A part that a whole attribute gives.</summary>
    public static PartOrigin Of(Part part, int index, SyntaxNode syntax) => new(part, index, null, null, syntax);
}
