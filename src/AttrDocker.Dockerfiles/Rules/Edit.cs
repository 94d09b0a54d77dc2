namespace AttrDocker.Dockerfiles.Rules;

/// <summary>
/// One step of a mend. The same steps change attributes and text. All places of a mend mean the file as the rule saw it,
/// whatever its other steps do.
/// </summary>
/// <param name="Place">What it changes.</param>
public abstract record Edit(Place Place);

/// <summary>Gives a value another text.</summary>
/// <param name="Place">The value.</param>
/// <param name="OldText">The value as it is; empty where an optional one is missing.</param>
/// <param name="NewText">The value as it should be.</param>
public sealed record ReplaceValue(Place Place, string OldText, string NewText) : Edit(Place);

/// <summary>Writes otherwise what only a text has, such as the case of a keyword: no value changes, and attributes have nothing of it.</summary>
/// <param name="Place">The place; its part is one that only a text has.</param>
/// <param name="OldText">What is written there.</param>
/// <param name="NewText">What should be.</param>
public sealed record ReplaceText(Place Place, string OldText, string NewText) : Edit(Place);

/// <summary>Adds a value to the end of a list, such as the declared products of a <c>RUN</c>.</summary>
/// <param name="Place">The list; its index does not matter.</param>
/// <param name="Text">The value.</param>
public sealed record AddValue(Place Place, string Text) : Edit(Place);

/// <summary>Takes a value out of a list, or an optional value out of its instruction.</summary>
/// <param name="Place">The value.</param>
public sealed record RemoveValue(Place Place) : Edit(Place);

/// <summary>Puts a new instruction before another one.</summary>
/// <param name="Place">The other one; the number of instructions stands for the end of the stage, or of what stands before the first one.</param>
/// <param name="Instruction">The instruction, other than <c>FROM</c>.</param>
public sealed record InsertInstruction(Place Place, Instruction Instruction) : Edit(Place);

/// <summary>Puts another instruction in the place of one.</summary>
/// <param name="Place">The instruction.</param>
/// <param name="Instruction">What stands there instead; a <c>FROM</c> for a <c>FROM</c> only.</param>
public sealed record ReplaceInstruction(Place Place, Instruction Instruction) : Edit(Place);

/// <summary>Takes an instruction out, with its comment.</summary>
/// <param name="Place">The instruction, other than <c>FROM</c>.</param>
public sealed record RemoveInstruction(Place Place) : Edit(Place);

/// <summary>Puts a new stage before another one.</summary>
/// <param name="Place">The other stage's <c>FROM</c>; the number of stages stands for the end of the file.</param>
/// <param name="Stage">The stage.</param>
public sealed record InsertStage(Place Place, Stage Stage) : Edit(Place);

/// <summary>Takes a stage out, with its comments.</summary>
/// <param name="Place">The stage's <c>FROM</c>.</param>
public sealed record RemoveStage(Place Place) : Edit(Place);

/// <summary>Moves a stage before another one.</summary>
/// <param name="Place">The <c>FROM</c> of the stage that is moved.</param>
/// <param name="Before">The index of the other stage.</param>
public sealed record MoveStage(Place Place, int Before) : Edit(Place);
