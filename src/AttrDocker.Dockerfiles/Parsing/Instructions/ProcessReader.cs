using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>Reads <c>CMD</c>, <c>ENTRYPOINT</c> and <c>SHELL</c>.</summary>
internal static class ProcessReader
{
    public static Cmd? ReadCmd(in InstructionText instruction, ReadContext context) =>
        FlagSet.None.TryRead(instruction, context, out _) && CommandReader.Read(instruction.Arguments, context) is { } command ? new Cmd(command) : null;

    public static Entrypoint? ReadEntrypoint(in InstructionText instruction, ReadContext context) =>
        FlagSet.None.TryRead(instruction, context, out _) && CommandReader.Read(instruction.Arguments, context) is { } command ? new Entrypoint(command) : null;

    public static Shell? ReadShell(in InstructionText instruction, ReadContext context)
    {
        if (!FlagSet.None.TryRead(instruction, context, out _))
        {
            return null;
        }

        var form = JsonArray.Read(instruction.Arguments, out var items);
        if (form == JsonForm.OtherElements)
        {
            CommandReader.ReportElements(instruction.Arguments, context);
            return null;
        }

        if (form == JsonForm.None || items.Count == 0)
        {
            var where = instruction.Arguments.IsEmpty ? instruction.Keyword : instruction.Arguments;
            context.Report(ParseErrorCode.Shell, where, "SHELL needs a JSON array of strings. Write it like 'SHELL [\"/bin/sh\", \"-c\"]'.");
            return null;
        }

        return new Shell(CommandReader.Texts(items, Part.Command, context));
    }
}
