using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>
/// Where the parts of a model stand in its text. Only the instructions' positions are kept; an instruction whose parts
/// are asked for is read once more, which costs less than keeping them all.
/// </summary>
public sealed class SourceMap
{
    private readonly string _text;
    private readonly char _escape;
    private readonly LineTable _lines;
    private readonly List<InstructionSource> _instructions;
    private readonly List<int> _stages;
    private InstructionParts? _last;

    internal SourceMap(string text, char escape, LineTable lines, List<InstructionSource> instructions, List<int> stages) =>
        (_text, _escape, _lines, _instructions, _stages) = (text, escape, lines, instructions, stages);

    /// <summary>The text.</summary>
    public string Text => _text;

    /// <summary>Where a part of an instruction stands; <see langword="null"/> where the text has no such part, such as a default or a part of an instruction with errors.</summary>
    public SourceSpan? Find(Place place)
    {
        var index = IndexOf(place);
        if (index < 0)
        {
            return null;
        }

        var instruction = _instructions[index];
        if (place.Part == Part.Whole)
        {
            return _lines.Span(instruction.Start, instruction.End);
        }

        if (place.Part == Part.Comment)
        {
            return instruction.CommentStart < 0 ? null : _lines.Span(instruction.CommentStart, instruction.CommentEnd);
        }

        // What rules ask of each instruction is told without reading it once more, where that is possible.
        if (place.Part == Part.EmptyLine && _text.IndexOf('\n', instruction.Start, instruction.End - instruction.Start) < 0)
        {
            return null;
        }

        if (place.Part == Part.Keyword && EndOfKeyword(instruction.Start) is { } end)
        {
            return _lines.Span(instruction.Start, end);
        }

        return PartsOf(index).TryGetValue((place.Part, place.Index), out var part) ? _lines.Span(part.Start, part.End) : null;
    }

    /// <summary>Where a part stands or, where the text has no such part, its instruction; <see langword="null"/> where there is no such instruction.</summary>
    public SourceSpan? FindNearest(Place place) => Find(place) ?? Find(place.Whole);

    /// <summary>What the text says at a place, quotes and all; <see langword="null"/> where <see cref="Find"/> finds nothing.</summary>
    public string? TextOf(Place place) => Find(place) is { } span ? _text.Substring(span.Start, span.Length) : null;

    /// <summary>The span between two offsets of the text.</summary>
    public SourceSpan SpanOf(int start, int end) => _lines.Span(start, end);

    /// <summary>The first and the last line of an instruction, heredocs included, counted from 1; <see langword="null"/> where there is no such instruction.</summary>
    public (int First, int Last)? LinesOf(Place place)
    {
        var index = IndexOf(place);
        if (index < 0)
        {
            return null;
        }

        var first = _lines.LineOf(_instructions[index].Start);
        return (first, _lines.LineOf(Math.Max(_instructions[index].Start, _instructions[index].End - 1)));
    }

    /// <summary>Where a keyword ends; <see langword="null"/> where it may go on in the next line.</summary>
    private int? EndOfKeyword(int start)
    {
        var end = start;
        while (end < _text.Length && _text[end] != '\n' && !Blanks.IsDelimiter(_text[end]))
        {
            if (_text[end++] == _escape)
            {
                return null;
            }
        }

        return end;
    }

    private int IndexOf(Place place)
    {
        if (place.Stage >= _stages.Count || place.Stage < Place.Globals)
        {
            return -1;
        }

        var first = place.Stage < 0 ? 0 : _stages[place.Stage];
        var end = place.Stage + 1 < _stages.Count ? _stages[place.Stage + 1] : _instructions.Count;
        var index = first + place.Instruction + (place.Stage < 0 ? 0 : 1);
        return index >= first && index < end ? index : -1;
    }

    /// <summary>Several analyzers may ask at once, so what was read last is replaced in one step.</summary>
    private Dictionary<(Part Part, int Index), PartSpan> PartsOf(int index)
    {
        if (_last is { } last && last.Instruction == index)
        {
            return last.Parts;
        }

        var parts = new List<PartSpan>();
        var context = new ReadContext(_lines, []) { Escape = _escape, Parts = parts };
        var reader = new LogicalLineReader(_text, _escape, _instructions[index].Start);
        reader.Read();
        var instruction = InstructionText.Of(reader.Line, _escape);
        context.Heredocs = new HeredocReader(_text).Read(instruction, reader.Line, reader, context);
        InstructionReader.Read(instruction, context);
        context.Mark(Part.Keyword, 0, instruction.Keyword);
        for (var i = 0; i < reader.InnerEmptyLines.Count; i++)
        {
            context.Mark(Part.EmptyLine, i, reader.InnerEmptyLines[i]);
        }

        var found = new Dictionary<(Part Part, int Index), PartSpan>();
        foreach (var part in parts)
        {
            found[(part.Part, part.Index)] = part;
        }

        _last = new(index, found);
        return found;
    }

    private sealed record InstructionParts(int Instruction, Dictionary<(Part Part, int Index), PartSpan> Parts);
}

/// <summary>Where an instruction and the comment above it stand.</summary>
internal readonly record struct InstructionSource(int Start, int End, int CommentStart, int CommentEnd);
