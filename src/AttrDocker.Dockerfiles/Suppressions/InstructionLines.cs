using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Suppressions;

/// <summary>The lines that instructions stand on, in the order of the text.</summary>
internal sealed class InstructionLines
{
    private readonly List<InstructionLine> _instructions = [];

    /// <summary>Of no instruction.</summary>
    public static InstructionLines None { get; } = new();

    /// <summary>Reads them off a source map.</summary>
    public static InstructionLines Of(ParseResult parsed)
    {
        var lines = new InstructionLines();
        lines.Add(Place.Globals, 0, parsed.Dockerfile.Globals.Count, parsed.Source);
        for (var stage = 0; stage < parsed.Dockerfile.Stages.Count; stage++)
        {
            lines.Add(stage, Place.From, parsed.Dockerfile.Stages[stage].Instructions.Count, parsed.Source);
        }

        return lines;
    }

    /// <summary>The instruction that a line belongs to; <see langword="null"/> between instructions.</summary>
    public InstructionLine? At(int line)
    {
        var index = FirstEndingAt(line);
        return index < _instructions.Count && _instructions[index].First <= line ? _instructions[index] : null;
    }

    /// <summary>The instruction that follows a line outside of all instructions; <see langword="null"/> behind the last one.</summary>
    public InstructionLine? After(int line)
    {
        var index = FirstEndingAt(line);
        return index < _instructions.Count ? _instructions[index] : null;
    }

    /// <summary>The lines from a stage's <c>FROM</c> up to the next one.</summary>
    public (int First, int Last) OfStage(int stage)
    {
        var first = _instructions.Find(instruction => instruction.Stage == stage).First;
        var next = _instructions.Find(instruction => instruction.Stage > stage);
        return (first, next.First == 0 ? int.MaxValue : next.First - 1);
    }

    private void Add(int stage, int first, int end, SourceMap source)
    {
        for (var instruction = first; instruction < end; instruction++)
        {
            if (source.LinesOf(new(stage, instruction)) is var (firstLine, lastLine))
            {
                _instructions.Add(new(stage, firstLine, lastLine));
            }
        }
    }

    private int FirstEndingAt(int line)
    {
        var (low, high) = (0, _instructions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _instructions[middle].Last < line ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

/// <summary>The lines of one instruction.</summary>
/// <param name="Stage">The stage that it belongs to, or <see cref="Place.Globals"/>.</param>
/// <param name="First">Its first line, counted from 1.</param>
/// <param name="Last">Its last line, heredocs included.</param>
internal readonly record struct InstructionLine(int Stage, int First, int Last);
