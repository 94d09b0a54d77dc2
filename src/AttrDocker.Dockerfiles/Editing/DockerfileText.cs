using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Writing;

namespace AttrDocker.Dockerfiles.Editing;

/// <summary>
/// A Dockerfile's text that can be changed one instruction at a time. What is not changed stays as it is, character by character: layout,
/// comments, quoting, line ends. A changed instruction is written anew over its own lines. A value; each change makes another one.
/// </summary>
public sealed class DockerfileText
{
    private readonly string _text;
    private readonly Lazy<ParseResult> _result;

    private DockerfileText(string text) => (_text, _result) = (text, new(() => DockerfileParser.Parse(text)));

    /// <summary>What the text says, with its errors and places.</summary>
    public ParseResult Result => _result.Value;

    private Dockerfile Dockerfile => Result.Dockerfile;

    /// <summary>What ends the lines of the text.</summary>
    internal string LineEnd
    {
        get
        {
            var end = _text.IndexOf('\n');
            return end > 0 && _text[end - 1] == '\r' ? "\r\n" : "\n";
        }
    }

    /// <summary>Takes a text, which may have errors.</summary>
    public static DockerfileText Of(string text) => new(text);

    /// <summary>Puts another instruction in the place of one.</summary>
    /// <param name="place">The instruction; its part does not matter.</param>
    /// <param name="instruction">The new instruction; a <c>FROM</c> for a <c>FROM</c>. Comment lines are written only where its comment is another one.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no instruction at that place.</exception>
    /// <exception cref="ArgumentException">A <c>FROM</c> and another instruction cannot take each other's place.</exception>
    /// <exception cref="UnwritableValueException">The instruction holds a value that no Dockerfile can carry.</exception>
    public DockerfileText Replace(Place place, Instruction instruction)
    {
        var old = Dockerfile.InstructionAt(place) ?? throw new ArgumentOutOfRangeException(nameof(place), place, "There is no such instruction.");
        if (old is From != instruction is From)
        {
            throw new ArgumentException("FROM begins a stage, so no other instruction can take its place.", nameof(instruction));
        }

        if (old == instruction)
        {
            return this;
        }

        var expected = Dockerfile.With(place, instruction);
        var whole = Result.Source.Find(place.Whole)!.Value;
        var comment = Result.Source.Find(place.At(Part.Comment));
        var (start, end) = (whole.Start, whole.Start + whole.Length);
        var (above, lines) = Write(instruction);

        // Comment lines inside of the instruction belong to its comment. They would be lost, so then the comment is written too.
        var alone = Splice(start, end, lines);
        return old.Comment == instruction.Comment && alone.Dockerfile.InstructionAt(place) == expected.InstructionAt(place)
            ? alone
            : WithComment(comment is { } block ? block.Start : start, end, above, lines, expected);
    }

    /// <summary>Puts a new instruction before the one at a place, or at the end of a stage.</summary>
    /// <param name="place">The place that it takes: in a stage or before the first one, from 0 to the number of instructions there.</param>
    /// <param name="instruction">The instruction, other than <c>FROM</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <exception cref="ArgumentException">The instruction is a <c>FROM</c>.</exception>
    /// <exception cref="UnwritableValueException">The instruction holds a value that no Dockerfile can carry.</exception>
    public DockerfileText Insert(Place place, Instruction instruction)
    {
        if (instruction is From)
        {
            throw new ArgumentException("FROM begins a stage, and is no instruction of one.", nameof(instruction));
        }

        if (place.Instruction < 0 || (place.Instruction > 0 && Dockerfile.InstructionAt(new(place.Stage, place.Instruction - 1)) is null)
            || place.Stage < Place.Globals || place.Stage >= Dockerfile.Stages.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(place), place, "There is no such place.");
        }

        var (above, lines) = Write(instruction);
        if (StartOf(place) is { } before)
        {
            return Splice(before, before, above + lines + LineEnd);
        }

        // At the end of a stage it stands right behind the instruction before it, which may have no line end.
        var last = Result.Source.Find(new(place.Stage, place.Instruction - 1));
        var end = last is { } span ? span.Start + span.Length : _text.Length;
        return end > 0 ? Splice(end, end, LineEnd + (above + lines)) : Splice(0, 0, above + lines + LineEnd);
    }

    /// <summary>Takes an instruction out, with the comment above it.</summary>
    /// <param name="place">The instruction, other than <c>FROM</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such instruction.</exception>
    public DockerfileText Remove(Place place)
    {
        var whole = place.Instruction < 0 ? null : Result.Source.Find(place.Whole);
        if (whole is not { } span || StartOf(place) is not { } start)
        {
            throw new ArgumentOutOfRangeException(nameof(place), place, "There is no such instruction.");
        }

        var lineEnd = _text.IndexOf('\n', span.Start + span.Length);
        return Splice(start, lineEnd < 0 ? _text.Length : lineEnd + 1, "");
    }

    /// <summary>
    /// Applies the edits of a finding: to a value alone where it is written plainly, otherwise by writing its instruction anew. Stages move
    /// with all their lines.
    /// </summary>
    /// <param name="edits">The edits, with places in this text.</param>
    /// <returns>The changed text; the text as it is where an edit does not fit it, or where a text cannot say what the edits mean.</returns>
    public DockerfileText Apply(IEnumerable<Edit> edits) => TextEdits.Apply(this, [.. edits]) ?? this;

    /// <summary>The text.</summary>
    public override string ToString() => _text;

    private DockerfileText WithComment(int start, int end, string above, string lines, Dockerfile expected)
    {
        var text = Splice(start, end, above + lines);

        // On the first lines a comment may look like a parser directive; an empty line ends those.
        return above.Length == 0 || text.Dockerfile.Directives == expected.Directives ? text : Splice(start, end, LineEnd + above + lines);
    }

    /// <summary>Where the line of an instruction, or of the comment above it, begins; <see langword="null"/> where there is no such instruction.</summary>
    internal int? StartOf(Place place)
    {
        var next = place.Stage == Place.Globals && place.Instruction == Dockerfile.Globals.Count ? new Place(0, Place.From) : place;
        return (Result.Source.Find(next.At(Part.Comment)) ?? Result.Source.Find(next.Whole)) is { } span
            ? span.Start == 0 ? 0 : _text.LastIndexOf('\n', span.Start - 1) + 1
            : null;
    }

    /// <summary>The lines of a comment, and those of the instruction without a line end behind them.</summary>
    internal (string Comment, string Lines) Write(Instruction instruction)
    {
        var escape = Dockerfile.Directives.Escape;
        var whole = DockerfileWriter.WriteInstruction(instruction, escape);
        var bare = DockerfileWriter.WriteInstruction(instruction with { Comment = null }, escape);
        var above = whole.Substring(0, whole.Length - bare.Length);
        return (above.Replace("\n", LineEnd), InLineEnds(bare, escape));
    }

    /// <summary>Gives the lines of an instruction the file's line ends; the texts of its heredocs are values, and stay as they are.</summary>
    private string InLineEnds(string instruction, char escape)
    {
        var reader = new LogicalLineReader(instruction, escape, 0);
        reader.Read();
        var lines = instruction.Substring(0, reader.Next).Replace("\n", LineEnd);
        var context = new ReadContext(new(instruction), []) { Escape = escape };
        foreach (var heredoc in new HeredocReader(instruction).Read(InstructionText.Of(reader.Line, escape), reader.Line, reader, context))
        {
            lines += heredoc.Content + heredoc.Delimiter + LineEnd;
        }

        return lines.Substring(0, lines.Length - LineEnd.Length);
    }

    private DockerfileText Splice(int start, int end, string lines) => new(_text.Substring(0, start) + lines + _text.Substring(end));
}
