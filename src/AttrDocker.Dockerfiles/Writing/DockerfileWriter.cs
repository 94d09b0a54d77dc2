using System.Text;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Writing;

/// <summary>
/// Writes a model as Dockerfile text: the only place where such text is born. Lines end with <c>\n</c>, and every value
/// is quoted so that it reads back as it is and can never start another instruction.
/// </summary>
public static class DockerfileWriter
{
    /// <summary>The whole file, ending with a line end.</summary>
    /// <exception cref="UnwritableValueException">The model holds a value that no Dockerfile can carry; see <see cref="FindUnwritable"/>.</exception>
    /// <exception cref="NotSupportedException">An instruction of a type that is not this library's.</exception>
    public static string Write(Dockerfile dockerfile)
    {
        var text = Write(dockerfile, out var unwritable);
        return unwritable.Count == 0 ? text : throw new UnwritableValueException(unwritable[0]);
    }

    /// <summary>The values of a model that no Dockerfile can carry in their place; nothing where <see cref="Write(Dockerfile)"/> succeeds.</summary>
    public static EquatableArray<UnwritableValue> FindUnwritable(Dockerfile dockerfile)
    {
        _ = Write(dockerfile, out var unwritable);
        return unwritable.ToEquatableArray();
    }

    /// <summary>One instruction with its comment, ending with a line end; as the documentation of an attribute shows it.</summary>
    /// <param name="instruction">The instruction.</param>
    /// <param name="escape">The escape character of the file.</param>
    /// <exception cref="UnwritableValueException">The instruction holds a value that no Dockerfile can carry.</exception>
    /// <exception cref="NotSupportedException">An instruction of a type that is not this library's.</exception>
    public static string WriteInstruction(Instruction instruction, char escape = '\\')
    {
        var unwritable = new List<UnwritableValue>();
        var text = new StringBuilder();
        new InstructionWriter(text, escape, unwritable).Write(instruction, new Place(0, 0));
        return unwritable.Count == 0 ? text.ToString() : throw new UnwritableValueException(unwritable[0]);
    }

    private static string Write(Dockerfile dockerfile, out List<UnwritableValue> unwritable)
    {
        var text = new StringBuilder();
        unwritable = [];
        WriteDirectives(dockerfile.Directives, text, unwritable);
        var writer = new InstructionWriter(text, dockerfile.Directives.Escape, unwritable);
        WriteHeading(dockerfile, text, writer);
        WriteInstructions(dockerfile.Globals, Place.Globals, writer);
        for (var i = 0; i < dockerfile.Stages.Count; i++)
        {
            if (i > 0 || !dockerfile.Globals.IsEmpty)
            {
                text.Append('\n');
            }

            writer.Write(dockerfile.Stages[i].From, new Place(i, Place.From));
            WriteInstructions(dockerfile.Stages[i].Instructions, i, writer);
        }

        if (dockerfile.Closing is not null)
        {
            text.Append('\n');
            writer.WriteComment(dockerfile.Closing, new Place(Place.Globals, Place.From, Part.Comment));
        }

        return text.ToString();
    }

    private static void WriteInstructions(EquatableArray<Instruction> instructions, int stage, InstructionWriter writer)
    {
        for (var i = 0; i < instructions.Count; i++)
        {
            writer.Write(instructions[i], new Place(stage, i));
        }
    }

    /// <summary>Parser directives are comments that count only on the first lines.</summary>
    private static void WriteDirectives(ParserDirectives directives, StringBuilder text, List<UnwritableValue> unwritable)
    {
        foreach (var (name, value) in new[]
        {
            ("syntax", directives.Syntax),
            ("escape", directives.Escape == '\\' ? null : directives.Escape.ToString()),
            ("check", directives.Check),
        })
        {
            if (value is null)
            {
                continue;
            }

            if (value.Length == 0 || value.Trim().Length != value.Length || value.IndexOfAny(['\n', '\r', '\0']) >= 0 || (name == "escape" && value != "`"))
            {
                unwritable.Add(new UnwritableValue(
                    new Place(Place.Globals, Place.From),
                    name == "escape" ? "the escape character can only be a backslash or a back-tick" : $"the parser directive '{name}' needs a value on one line"));
            }

            text.Append("# ").Append(name).Append('=').Append(value).Append('\n');
        }
    }

    private static void WriteHeading(Dockerfile dockerfile, StringBuilder text, InstructionWriter writer)
    {
        if (dockerfile.Heading is not null)
        {
            GuardFirstComment(dockerfile.Heading, text);
            writer.WriteComment(dockerfile.Heading, new Place(Place.Globals, Place.From, Part.Comment));
            text.Append('\n');
        }
        else if (FirstInstruction(dockerfile)?.Comment is { } comment)
        {
            GuardFirstComment(comment, text);
        }
    }

    /// <summary>A comment such as <c># escape=`</c> on the first lines would be a parser directive; an empty line before it ends those.</summary>
    private static void GuardFirstComment(string comment, StringBuilder text)
    {
        if (LooksLikeDirective(comment) || (text.Length == 0 && comment.StartsWith("!", StringComparison.Ordinal)))
        {
            text.Append('\n');
        }
    }

    /// <summary>Whether the first line is a name and <c>=</c>; the lines after any other one are comments in any case.</summary>
    private static bool LooksLikeDirective(string comment)
    {
        var line = comment.Split('\n', '\r')[0];
        var name = line.Substring(0, Math.Max(line.IndexOf('='), 0)).Trim();
        return name.Length > 0 && name.All(char.IsLetterOrDigit);
    }

    private static Instruction? FirstInstruction(Dockerfile dockerfile) =>
        !dockerfile.Globals.IsEmpty ? dockerfile.Globals[0] : dockerfile.Stages.IsEmpty ? null : dockerfile.Stages[0].From;
}
