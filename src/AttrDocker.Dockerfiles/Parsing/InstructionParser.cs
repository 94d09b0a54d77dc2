namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>Reads text that must be one instruction, so that no value can bring a second one with it.</summary>
public static class InstructionParser
{
    /// <summary>Reads exactly one instruction other than <c>FROM</c>. It may be continued over several lines and may open heredocs.</summary>
    /// <param name="text">The text; empty lines around the instruction do not matter.</param>
    /// <param name="escape">The escape character: a backslash or a back-tick.</param>
    /// <returns>The instruction, or errors where the text is none, more than one, or has a comment.</returns>
    public static InstructionResult ParseOne(string text, char escape = '\\') => Read(text, escape, isTrigger: false);

    /// <summary>Reads exactly one instruction that <c>ONBUILD</c> may hold: none of <c>ONBUILD</c>, <c>FROM</c> and <c>MAINTAINER</c>.</summary>
    /// <inheritdoc cref="ParseOne"/>
    public static InstructionResult ParseTrigger(string text, char escape = '\\') => Read(text, escape, isTrigger: true);

    private static InstructionResult Read(string text, char escape, bool isTrigger)
    {
        var errors = new List<ParseError>();
        var context = new ReadContext(new LineTable(text), errors) { Escape = escape };
        var lines = new LogicalLineReader(text, escape, 0);
        Instruction? read = null;
        for (var kind = lines.Read(); kind != LineKind.End; kind = lines.Read())
        {
            if (kind == LineKind.Comment)
            {
                ReportComment(lines.Line, context);
            }
            else if (kind == LineKind.Instruction && read is not null)
            {
                context.Report(ParseErrorCode.NotOneInstruction, lines.Line, "A second instruction follows. Write one instruction only, or continue its line with an escape character.");
                break;
            }
            else if (kind == LineKind.Instruction)
            {
                read = ReadInstruction(lines, text, context, isTrigger);
            }
        }

        if (lines.TooLong >= 0)
        {
            LineLimit.Report(lines.TooLong, context);
        }

        if (read is null && errors.Count == 0)
        {
            context.Report(ParseErrorCode.NotOneInstruction, 0, text.Length, "There is no instruction. Write one.");
        }

        return new(read, [.. errors]);
    }

    private static Instruction? ReadInstruction(LogicalLineReader lines, string text, ReadContext context, bool isTrigger)
    {
        var instruction = InstructionText.Of(lines.Line, context.Escape);
        if (instruction.Keyword.IsEmpty)
        {
            return null;
        }

        foreach (var comment in lines.InnerComments)
        {
            ReportComment(comment, context);
        }

        context.Heredocs = new HeredocReader(text).Read(instruction, lines.Line, lines, context);
        if (isTrigger)
        {
            OnBuildReader.MayBeTrigger(instruction.Keyword, context);
        }
        else if (instruction.Keyword.IsIgnoringCase("FROM"))
        {
            context.Report(ParseErrorCode.NotOneInstruction, instruction.Keyword, "FROM begins a stage, and is no instruction of one. Use a stage of its own.");
        }

        return InstructionReader.Read(instruction, context);
    }

    private static void ReportComment(TextSlice comment, ReadContext context) =>
        context.Report(ParseErrorCode.NotOneInstruction, comment, "A line that begins with '#' is a comment. Remove it.");
}

/// <summary>What became of a text that must be one instruction.</summary>
/// <param name="Instruction">The instruction; with errors, what could be read of it, or <see langword="null"/>.</param>
/// <param name="Errors">The errors, with places in the text; empty where all is well.</param>
public sealed record InstructionResult(Instruction? Instruction, EquatableArray<ParseError> Errors);
