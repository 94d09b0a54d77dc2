using AttrDocker.Dockerfiles.Editing;
using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Writing;
using CsCheck;

namespace AttrDocker.Dockerfiles.Tests.Editing;

public sealed class PlaceValueTests
{
    /// <summary>What is no text in the model: what has parts of its own, numbers, switches, choices, and how a text is written.</summary>
    private static readonly Part[] NoTexts =
    [
        Part.Whole, Part.Heredoc, Part.Product, Part.Mount, Part.Retries, Part.Trigger,
        Part.Link, Part.Parents, Part.KeepGitDir, Part.Unpack, Part.Network, Part.Security,
        Part.Keyword, Part.As, Part.LegacyPair, Part.EmptyLine,
    ];

    private static readonly Part[] Parts = [.. Enum.GetValues<Part>().Except(NoTexts)];

    [Fact]
    public void Each_part_that_the_parser_finds_has_a_value_that_can_be_changed() => Models.Instruction.Sample(static instruction =>
    {
        var result = DockerfileParser.Parse("FROM scratch\n" + Written(instruction));
        var read = result.Dockerfile.InstructionAt(new(0, 0))!;
        foreach (var place in Parts.SelectMany(static part => new[] { new Place(0, 0, part), new Place(0, 0, part, 1) }).Where(place => result.Source.Find(place) is not null))
        {
            if (read is UnknownInstruction or OnBuild)
            {
                continue;
            }

            Assert.NotNull(PlaceValue.Get(read, place));
            Assert.Equal("changed", PlaceValue.Get(PlaceValue.With(read, place, "changed"), place));
            Assert.Equal(read, PlaceValue.With(PlaceValue.With(read, place, "changed"), place, PlaceValue.Get(read, place)!));
        }
    });

    [Fact]
    public void A_part_that_the_instruction_cannot_have_has_no_value()
    {
        Assert.Null(PlaceValue.Get(new User("u"), new(0, 0, Part.Source)));
        Assert.Null(PlaceValue.Get(new Env([new("A", "1")]), new(0, 0, Part.Value, 1)));
        Assert.Equal("", PlaceValue.Get(new From("a"), new(0, Place.From, Part.StageName)));
    }

    private static string Written(Instruction instruction)
    {
        try
        {
            return DockerfileWriter.WriteInstruction(instruction);
        }
        catch (UnwritableValueException)
        {
            return "USER app\n";
        }
    }
}
