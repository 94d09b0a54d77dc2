using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Reading;

/// <summary>
/// Where the places of a model were written. It stands beside the model and never in the generator's pipeline: positions change
/// with every keystroke, and the model must not.
/// </summary>
internal sealed class Origins
{
    private readonly Dictionary<Place, SyntaxNode> _syntax = [];
    private readonly Dictionary<Place, ReferenceKind> _kinds = [];

    /// <summary>The origins of all that was read of an image.</summary>
    public Origins(ImageReading reading)
    {
        if (reading.Declaration.Image is { } image)
        {
            Add(new Place(Place.Globals, Place.From), image);
        }

        Add(Place.Globals, reading.Globals);
        for (var stage = 0; stage < reading.WrittenStages.Count; stage++)
        {
            Add(new Place(stage, Place.From), reading.WrittenStages[stage].From);
            Add(stage, reading.WrittenStages[stage].Instructions);
        }
    }

    /// <summary>What a reference was said to be.</summary>
    public ReferenceKind KindOf(Place place) => _kinds.TryGetValue(place, out var kind) ? kind : ReferenceKind.Unknown;

    /// <summary>The expression of a place, or <see langword="null"/> where it has none of its own.</summary>
    public SyntaxNode? Find(Place place) => _syntax.TryGetValue(place, out var syntax) ? syntax : null;

    /// <summary>The place that an expression fills, or <see langword="null"/> where it fills none: the inverse of <see cref="Find"/>.</summary>
    public Place? PlaceOf(SyntaxNode syntax)
    {
        Place? found = null;
        foreach (var origin in _syntax)
        {
            // A short form is an instruction and its value in one expression.
            if (origin.Value == syntax && (found is null || origin.Key.Part != Part.Whole))
            {
                found = origin.Key;
            }
        }

        return found;
    }

    /// <summary>The nearest syntax of a place: its own, else that of its instruction, else that of its stage.</summary>
    public SyntaxNode? Nearest(Place place) =>
        Find(place) ?? Find(place.At(place.Part)) ?? Find(place.Whole) ?? Find(new Place(place.Stage, Place.From)) ?? Find(new Place(0, Place.From));

    private void Add(int stage, IReadOnlyList<InstructionReading> instructions)
    {
        for (var i = 0; i < instructions.Count; i++)
        {
            Add(new Place(stage, i), instructions[i]);
        }
    }

    private void Add(Place place, InstructionReading reading)
    {
        _syntax[place] = reading.Syntax;
        foreach (var origin in reading.Origins)
        {
            if (origin.Syntax is { } syntax)
            {
                _syntax[place.At(origin.Part, origin.Index)] = syntax;
            }
        }

        foreach (var (part, index, kind) in reading.References)
        {
            _kinds[place.At(part, index)] = kind;
        }
    }

    /// <summary>The head of the file: the parser directives and the comment of <c>[Image]</c>.</summary>
    private void Add(Place place, AttributeUse image)
    {
        _syntax[place] = image.Syntax;
        if (image.Named("Comment")?.Expression is { } comment)
        {
            _syntax[place.At(Part.Comment)] = comment;
        }
    }
}
