using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Rules.Usage;

namespace AttrDocker.Dockerfiles.Tests.Rules;

public sealed class ValueShouldFitInADockerfileTests : RuleTest<ValueShouldFitInADockerfile>
{
    private const string OneLine = "it holds a line break, and the place for it is one line";

    public static TheoryData<Instruction, Part, int, string> Unwritable { get; } = new()
    {
        { new Env([new("A", "1"), new("B", "first\nsecond")]), Part.Value, 1, OneLine },
        { new Label([new("a\nb", "")]), Part.Name, 0, OneLine },
        { new Label([new("a=b", "")]), Part.Name, 0, "a name ends at its first '='" },
        { new Env([new("", "x")]), Part.Name, 0, "the name is empty" },
        { new Env([new("A", "nul \0")]), Part.Value, 0, "it holds a NUL character" },
        { new Cmd(new ExecForm(["ok", "half \ud83d"])), Part.Command, 1, "it holds half of a surrogate pair, which is no character" },
        { new Env([new("A", "${")]), Part.Value, 0, "'${' needs a variable's name after it. Write '\\$' for a plain dollar sign" },
        { new WorkDir("/a${B"), Part.Value, 0, "'${B' is never closed. Add '}', or write '\\$' for a plain dollar sign" },
        { new User("${A!}"), Part.Value, 0, "'${A…}' has an unknown modifier. Known are :- - :+ + :? ? # ## % %% / and //" },
        { new Arg([new("A B")]), Part.Name, 0, "a build argument's name can hold letters, digits, '-', '_' and '.' only" },
        { new Expose(["80 81"]), Part.Value, 0, "it holds a blank, and blanks divide the words there" },
        { new Run(new ShellForm(["echo \\"])), Part.Command, 0, "it ends with '\\', which continues the line" },
        { new Run(new ShellForm(["cat <<EOF"])), Part.Command, 0, "its '<<' would start a heredoc that has no text" },
        { new Cmd(new ShellForm(["[\"a\"]"])), Part.Command, 0, "it is a list in brackets, which the builder takes for a program and its arguments (the exec form)" },
        { new Volume([" /a"]), Part.Value, 0, "the builder takes away blanks around the path of a volume" },
        { new Run(new ShellForm(["x"])) { Mounts = [new CacheMount { Target = "/é" }] }, Part.MountTarget, 0, "it is written as a flag, and the builder garbles flags beyond ASCII (where variables are expanded, an ARG can hold it)" },
        { new Env([new("A", new string('x', 70_000))]), Part.Whole, 0, "a line of it is longer than 65,535 bytes" },
    };

    [Theory]
    [MemberData(nameof(Unwritable), DisableDiscoveryEnumeration = true)]
    public void A_value_that_no_Dockerfile_can_carry_triggers(Instruction instruction, Part part, int index, string reason) => Triggers(
        File(instruction),
        new(0, 0, part, index),
        $"This value of {instruction.Keyword} cannot be written in a Dockerfile: {reason}. Change it, or nothing is generated.");

    [Fact]
    public void An_image_with_a_blank_triggers() => Triggers(
        new Dockerfile { Stages = [new Stage(new From("debian :12"), [])] },
        new(0, Place.From, Part.Image),
        "This value of FROM cannot be written in a Dockerfile: it holds a blank, and blanks divide the words there. Change it, or nothing is generated.");

    [Fact]
    public void An_unwritable_heading_triggers() => Triggers(
        File(new User("app")) with { Heading = "a\0b" },
        new(Place.Globals, Place.From, Part.Comment),
        "This value of the file's head cannot be written in a Dockerfile: it holds a NUL character. Change it, or nothing is generated.");

    [Fact]
    public void A_stage_name_is_left_to_its_own_rule() => Silent(new Dockerfile { Stages = [new Stage(new From("debian:12") { Name = "my stage" }, [])] });

    [Fact]
    public void An_image_that_is_empty_is_left_to_its_own_rule() => Silent(new Dockerfile { Stages = [new Stage(new From(""), [])] });

    [Fact]
    public void Whatever_can_be_quoted_is_silent() => Silent(File(
        new Env([new("A", "it's \"quoted\" \\ # $HOME ${X:-a b} 🐳 \u2028")]),
        new Copy(["a b", "c\nd"], "/x y/"),
        new Run(ShellForm.Script("cat <<EOF\n$x\nEOF\n")),
        new Run(new ShellForm(["echo \\\\"])),
        new Cmd(new ExecForm(["two\nlines", ""]))));

    private static Dockerfile File(params EquatableArray<Instruction> instructions) =>
        new() { Stages = [new Stage(new From("debian:12"), instructions)] };
}
