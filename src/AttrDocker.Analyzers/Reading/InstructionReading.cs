using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Reading;

/// <summary>An instruction, and where it and its parts were written.</summary>
internal sealed class InstructionReading(Instruction instruction, SyntaxNode syntax)
{
    /// <summary>The instruction.</summary>
    public Instruction Instruction { get; } = instruction;

    /// <summary>The attribute, or for a short form the property.</summary>
    public SyntaxNode Syntax { get; } = syntax;

    /// <summary>Where its parts were written.</summary>
    public List<PartOrigin> Origins { get; init; } = [];

    /// <summary>What its references were said to be.</summary>
    public List<(Part Part, int Index, ReferenceKind Kind)> References { get; init; } = [];
}
