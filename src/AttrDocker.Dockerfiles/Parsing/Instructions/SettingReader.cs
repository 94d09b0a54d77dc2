using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>Reads the instructions that hold plain values: <c>WORKDIR</c>, <c>USER</c>, <c>STOPSIGNAL</c>, <c>MAINTAINER</c>, <c>VOLUME</c>, <c>EXPOSE</c>.</summary>
internal static class SettingReader
{
    public static WorkDir? ReadWorkDir(in InstructionText instruction, ReadContext context) =>
        HasValue(instruction, "WORKDIR", "path", context) ? new WorkDir(context.Word(Part.Value, 0, instruction.Arguments)) : null;

    public static User? ReadUser(in InstructionText instruction, ReadContext context) =>
        HasValue(instruction, "USER", "user", context) ? new User(context.Word(Part.Value, 0, instruction.Arguments)) : null;

    public static StopSignal? ReadStopSignal(in InstructionText instruction, ReadContext context) =>
        HasValue(instruction, "STOPSIGNAL", "signal", context) ? new StopSignal(context.Word(Part.Value, 0, instruction.Arguments)) : null;

    public static Maintainer? ReadMaintainer(in InstructionText instruction, ReadContext context)
    {
        if (!HasValue(instruction, "MAINTAINER", "name", context))
        {
            return null;
        }

        context.Mark(Part.Value, 0, instruction.Arguments);
        return new Maintainer(instruction.Arguments.ToString());
    }

    public static Expose? ReadExpose(in InstructionText instruction, ReadContext context) =>
        HasValue(instruction, "EXPOSE", "port", context) ? new Expose(ReadWords(Words.AtSpaces(instruction.Arguments, context), context)) : null;

    public static Volume? ReadVolume(in InstructionText instruction, ReadContext context)
    {
        if (!FlagSet.None.TryRead(instruction, context, out _) || !CommandReader.TryReadList(instruction.Arguments, context, out var paths))
        {
            return null;
        }

        if (paths.Count == 0)
        {
            context.Report(ParseErrorCode.ArgumentCount, instruction.Keyword, "VOLUME has no path. Write 'VOLUME path'.");
            return null;
        }

        for (var i = 0; i < paths.Count; i++)
        {
            paths[i] = paths[i].Trim();
        }

        var words = ReadWords(paths, context);
        foreach (var word in words)
        {
            if (word.Length == 0)
            {
                context.Report(ParseErrorCode.ArgumentCount, instruction.Arguments, "A path of VOLUME is empty. Write a path, or remove it.");
                return null;
            }
        }

        return new Volume(words);
    }

    private static EquatableArray<string> ReadWords(List<TextSlice> slices, ReadContext context)
    {
        var words = new string[slices.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = context.Word(Part.Value, i, slices[i]);
        }

        return new(words);
    }

    private static bool HasValue(in InstructionText instruction, string keyword, string what, ReadContext context)
    {
        if (!FlagSet.None.TryRead(instruction, context, out _))
        {
            return false;
        }

        if (instruction.Arguments.IsEmpty)
        {
            context.Report(ParseErrorCode.ArgumentCount, instruction.Keyword, $"{keyword} has no {what}. Write '{keyword} {what}'.");
        }

        return !instruction.Arguments.IsEmpty;
    }
}
