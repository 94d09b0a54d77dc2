using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>Reads <c>ONBUILD</c>. The instruction in it is checked here, though the builder does so only when it runs it.</summary>
internal static class OnBuildReader
{
    public static OnBuild? Read(in InstructionText instruction, ReadContext context)
    {
        if (!FlagSet.None.TryRead(instruction, context, out _))
        {
            return null;
        }

        if (instruction.Arguments.IsEmpty)
        {
            context.Report(ParseErrorCode.ArgumentCount, instruction.Keyword, "ONBUILD has no instruction. Write 'ONBUILD instruction'.");
            return null;
        }

        var trigger = InstructionText.Of(instruction.Arguments, instruction.Escape);
        if (!MayBeTrigger(trigger.Keyword, context))
        {
            return null;
        }

        context.Mark(Part.Trigger, 0, instruction.Arguments);
        return new OnBuild(InstructionReader.Read(trigger, context));
    }

    /// <summary>Whether an instruction may stand in <c>ONBUILD</c>; if not, that is reported.</summary>
    public static bool MayBeTrigger(TextSlice keyword, ReadContext context)
    {
        var name = Keywords.Find(keyword);
        if (name is not ("ONBUILD" or "FROM" or "MAINTAINER"))
        {
            return true;
        }

        context.Report(ParseErrorCode.InvalidTrigger, keyword, $"ONBUILD cannot hold {name}. Use another instruction.");
        return false;
    }
}
