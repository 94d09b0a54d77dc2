using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;
using Microsoft.CodeAnalysis;

namespace AttrDocker.Analyzers.Reading;

/// <summary>Takes the arguments of one attribute, and notes where each one that has a part in the model was written.</summary>
/// <param name="use">The attribute.</param>
/// <param name="stages">The classes that are stages of the image.</param>
/// <param name="escape">The escape character of the file.</param>
internal sealed class ArgumentReader(AttributeUse use, StageTypes stages, char escape)
{
    /// <summary>The attribute.</summary>
    public AttributeUse Use { get; } = use;

    /// <summary>Where the parts of the instruction were written.</summary>
    public List<PartOrigin> Origins { get; } = [];

    /// <summary>What a reference of this attribute is.</summary>
    public List<(Part Part, int Index, ReferenceKind Kind)> References { get; } = [];

    /// <summary>The <c>typeof</c>s that are no stage of the image.</summary>
    public List<(SyntaxNode Syntax, ITypeSymbol Type)> ForeignTypes { get; } = [];

    /// <summary>What is wrong with a text that should be an instruction.</summary>
    public List<(SyntaxNode Syntax, ParseError Error)> TextErrors { get; } = [];

    /// <summary>Whether a constructor's parameter got an argument.</summary>
    public bool Has(string parameter) => Use.Positional(parameter) is not null;

    /// <summary>A text of the constructor.</summary>
    public string Text(string parameter, Part part, int index = 0) => Take(Use.Positional(parameter), part, index) ?? "";

    /// <summary>A text property, or <see langword="null"/> where it is not set.</summary>
    public string? Optional(string property, Part part = Part.Whole, int index = 0) => Take(Use.Named(property), part, index);

    /// <summary>Texts of the constructor: an array, or the single text of the other overload.</summary>
    public EquatableArray<string> Texts(string parameter, Part part) => TakeAll(Use.Positional(parameter), part);

    /// <summary>Texts of a property; empty where it is not set.</summary>
    public EquatableArray<string> OptionalTexts(string property, Part part) => TakeAll(Use.Named(property), part);

    /// <summary>A switch.</summary>
    public bool Flag(string property) => Use.Named(property)?.Flag == true;

    /// <summary>A switch, or <see langword="null"/> where it is not set.</summary>
    public bool? OptionalFlag(string property) => Use.Named(property)?.Flag;

    /// <summary>A number or the number behind an enum, or <see langword="null"/> where it is not set.</summary>
    public int? OptionalNumber(string property, Part part = Part.Whole)
    {
        Take(Use.Named(property), part, 0);
        return Use.Named(property)?.Number;
    }

    /// <summary>An instruction given as text; <see langword="null"/> where it cannot be read.</summary>
    public Instruction? Instruction(string parameter, Func<string, char, InstructionResult> parse)
    {
        var read = parse(Text(parameter, Part.Trigger), escape);
        TextErrors.AddRange(read.Errors.Select(error => (Use.Positional(parameter)?.Expression ?? (SyntaxNode)Use.Syntax, error)));
        return read.Errors.All(IsOfNewerLanguage) ? read.Instruction : null;
    }

    /// <summary>What may be right in a newer language than ours is kept as it was written.</summary>
    public static bool IsOfNewerLanguage(ParseError error) => error.Code is ParseErrorCode.UnknownInstruction or ParseErrorCode.UnknownFlag;

    /// <summary>A stage: its name, or the name of the stage that a type declares.</summary>
    public string StageName(string parameter, Part part) => StageName(Use.Positional(parameter), part, 0) ?? "";

    /// <summary>A stage in a property; <see langword="null"/> where it is not set.</summary>
    public string? OptionalStageName(string property, Part part, int index) => StageName(Use.Named(property), part, index);

    /// <summary>Notes what the reference in a part is.</summary>
    public void Refer(Part part, ReferenceKind kind, int index = 0) => References.Add((part, index, kind));

    private string? StageName(ArgumentValue? argument, Part part, int index)
    {
        if (argument is not { Type: { } type } value)
        {
            return Take(argument, part, index);
        }

        Add(value, part, index);
        if (stages.NameOf(type) is { } name)
        {
            Refer(part, ReferenceKind.Stage, index);
            return name;
        }

        if (value.Expression is not null)
        {
            ForeignTypes.Add((value.Expression, type));
        }

        // It is reported once, as a foreign type; the rules on stages need not say it again.
        Refer(part, ReferenceKind.Image, index);
        return KebabCase.Of(type.Name);
    }

    private string? Take(ArgumentValue? argument, Part part, int index)
    {
        if (argument is not { } value)
        {
            return null;
        }

        Add(value, part, index);
        return value.Text;
    }

    private EquatableArray<string> TakeAll(ArgumentValue? argument, Part part)
    {
        if (argument is not { } value)
        {
            return [];
        }

        if (!value.IsArray)
        {
            Add(value, part, 0);
            return [value.Text];
        }

        var texts = value.Texts;
        for (var i = 0; i < texts.Count; i++)
        {
            Origins.Add(PartOrigin.OfElement(part, i, value.Written, i));
        }

        return texts;
    }

    private void Add(ArgumentValue value, Part part, int index)
    {
        if (part != Part.Whole)
        {
            Origins.Add(PartOrigin.Of(part, index, value.Written));
        }
    }
}
