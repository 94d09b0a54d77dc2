namespace AttrDocker.Dockerfiles.Rules;

/// <summary>A change of a whole instruction, where an <see cref="Edit"/> of a value is not enough.</summary>
/// <param name="Place">Where, in the Dockerfile before the change.</param>
public abstract record InstructionChange(Place Place);

/// <summary>Puts a new instruction before the one at a place.</summary>
/// <param name="Place">The place that it takes: in a stage or before the first one, from 0 to the number of instructions there.</param>
/// <param name="Instruction">The instruction, other than <c>FROM</c>.</param>
public sealed record InsertInstruction(Place Place, Instruction Instruction) : InstructionChange(Place);

/// <summary>Puts another instruction in the place of one.</summary>
/// <param name="Place">The instruction.</param>
/// <param name="Instruction">What stands there instead; a <c>FROM</c> for a <c>FROM</c> only.</param>
public sealed record ReplaceInstruction(Place Place, Instruction Instruction) : InstructionChange(Place);

/// <summary>Takes an instruction out, with the comment above it.</summary>
/// <param name="Place">The instruction, other than <c>FROM</c>.</param>
public sealed record RemoveInstruction(Place Place) : InstructionChange(Place);
