namespace AttrDocker.Analyzers.Reading;

/// <summary>A stage while it is read: its attribute, its <c>FROM</c>, and its instructions in order.</summary>
internal sealed class StageReading(AttributeUse use, InstructionReading from)
{
    /// <summary>The attribute that opens the stage.</summary>
    public AttributeUse Use { get; } = use;

    /// <summary>Its <c>FROM</c>.</summary>
    public InstructionReading From { get; } = from;

    /// <summary>The instructions after it.</summary>
    public List<InstructionReading> Instructions { get; } = [];

    /// <summary>The instruction attributes of the stage, without its short forms.</summary>
    public List<AttributeUse> Attributes { get; } = [];

    /// <summary>The stage as it stands in the model.</summary>
    public Stage ToStage() => new((From)From.Instruction, Instructions.Select(static i => i.Instruction).ToEquatableArray());
}
