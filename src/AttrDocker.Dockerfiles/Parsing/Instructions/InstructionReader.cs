using AttrDocker.Dockerfiles.Naming;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>Reads one instruction. Where that fails, it is kept as an unknown one, so that nothing of the text is lost.</summary>
internal static class InstructionReader
{
    /// <summary>Reads an instruction whose heredocs are already known to the context.</summary>
    public static Instruction Read(in InstructionText instruction, ReadContext context)
    {
        var (errors, beyond) = (context.ErrorCount, context.IsBeyondModel);
        context.IsBeyondModel = false;
        var read = ReadKnown(instruction, context);
        var complete = read is From or OnBuild || (context.ErrorCount == errors && !context.IsBeyondModel);
        context.IsBeyondModel = beyond;
        if (read is not null && complete)
        {
            return read;
        }

        context.Mark(Part.Trigger, 0, instruction.Rest);
        return new UnknownInstruction(instruction.Keyword.ToString(), instruction.Rest.ToString()) { Heredocs = context.Heredocs };
    }

    private static Instruction? ReadKnown(in InstructionText instruction, ReadContext context)
    {
        switch (Keywords.Find(instruction.Keyword))
        {
            case "ADD": return FileTransferReader.ReadAdd(instruction, context);
            case "ARG": return PairReader.ReadArg(instruction, context);
            case "CMD": return ProcessReader.ReadCmd(instruction, context);
            case "COPY": return FileTransferReader.ReadCopy(instruction, context);
            case "ENTRYPOINT": return ProcessReader.ReadEntrypoint(instruction, context);
            case "ENV": return PairReader.ReadEnv(instruction, context);
            case "EXPOSE": return SettingReader.ReadExpose(instruction, context);
            case "FROM": return FromReader.Read(instruction, context);
            case "HEALTHCHECK": return HealthCheckReader.Read(instruction, context);
            case "LABEL": return PairReader.ReadLabel(instruction, context);
            case "MAINTAINER": return SettingReader.ReadMaintainer(instruction, context);
            case "ONBUILD": return OnBuildReader.Read(instruction, context);
            case "RUN": return RunReader.Read(instruction, context);
            case "SHELL": return ProcessReader.ReadShell(instruction, context);
            case "STOPSIGNAL": return SettingReader.ReadStopSignal(instruction, context);
            case "USER": return SettingReader.ReadUser(instruction, context);
            case "VOLUME": return SettingReader.ReadVolume(instruction, context);
            case "WORKDIR": return SettingReader.ReadWorkDir(instruction, context);
            default:
                ReportUnknown(instruction.Keyword, context);
                return null;
        }
    }

    private static void ReportUnknown(TextSlice keyword, ReadContext context)
    {
        var nearest = NearestName.Among(keyword.ToString(), Keywords.All);
        context.Report(
            ParseErrorCode.UnknownInstruction,
            keyword,
            $"'{Shown(keyword)}' is no instruction. {NearestName.Question(nearest) ?? "Begin the line with one, or continue the line before with an escape character."}",
            nearest);
    }

    private static string Shown(TextSlice keyword) => keyword.Length <= 40 ? keyword.ToString() : keyword.With(keyword.Start, keyword.Start + 39) + "…";
}
