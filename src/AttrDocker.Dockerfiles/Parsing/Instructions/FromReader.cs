using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Variables;

namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>Reads <c>FROM</c>. It opens a stage even where it is wrong, so that what follows is not taken for another stage's.</summary>
internal static class FromReader
{
    private static readonly FlagSet Flags = new(["platform"]);

    public static From Read(in InstructionText instruction, ReadContext context)
    {
        Flags.TryRead(instruction, context, out var flags);
        var words = Words.AtSpaces(instruction.Arguments, context);
        string? name = null;
        if (words.Count == 3 && words[1].IsIgnoringCase("AS"))
        {
            name = words[2].ToString();
            context.Mark(Part.As, 0, words[1]);
            context.Mark(Part.StageName, 0, words[2]);
            CheckName(words[2], context);
        }
        else if (words.Count != 1)
        {
            ReportCount(instruction, words, context);
        }

        return new From(words.Count == 0 ? "" : ReadWord(words[0], Part.Image, context))
        {
            Name = name,
            Platform = flags.Value(0) is { } platform && ReadWord(platform, Part.Platform, context) is { Length: > 0 } word ? word : null,
        };
    }

    /// <summary>Reads a word; one with a mistake, or one that the model has no place for, is taken literally.</summary>
    private static string ReadWord(TextSlice where, Part part, ReadContext context)
    {
        var errors = context.ErrorCount;
        var word = context.Word(part, 0, where);
        return context.ErrorCount == errors && !context.IsBeyondModel ? word : Word.FromLiteral(where.ToString());
    }

    private static void CheckName(TextSlice name, ReadContext context)
    {
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            var letter = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
            if (!letter && (i == 0 || c is not ((>= '0' and <= '9') or '-' or '_' or '.')))
            {
                context.Report(
                    ParseErrorCode.InvalidStageName, name, $"'{name}' is no name for a stage. Begin with a letter, and use letters, digits, '-', '_' and '.' only.");
                return;
            }
        }
    }

    private static void ReportCount(in InstructionText instruction, List<TextSlice> words, ReadContext context)
    {
        if (words.Count == 0)
        {
            context.Report(ParseErrorCode.ArgumentCount, instruction.Keyword, "FROM has no image. Write 'FROM image' or 'FROM image AS name'.");
        }
        else if (words[1].IsIgnoringCase("AS"))
        {
            context.Report(ParseErrorCode.ArgumentCount, words[1].With(words[1].Start, instruction.Arguments.End), "'AS' is followed by one name. Write 'FROM image AS name'.");
        }
        else
        {
            context.Report(
                ParseErrorCode.ArgumentCount, words[1].With(words[1].Start, instruction.Arguments.End), $"Only 'AS name' may follow the image. Remove '{words[1]}', or write 'FROM {words[0]} AS name'.");
        }
    }
}
