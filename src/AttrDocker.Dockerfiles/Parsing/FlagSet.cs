using AttrDocker.Dockerfiles.Naming;

namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>The flags that an instruction may have.</summary>
/// <param name="names">Their names without dashes.</param>
/// <param name="booleans">How many of them, from the first one on, are booleans.</param>
/// <param name="repeatable">How many of them, from the last one on, may stand several times.</param>
internal sealed class FlagSet(string[] names, int booleans = 0, int repeatable = 0)
{
    /// <summary>The set of an instruction without flags.</summary>
    public static FlagSet None { get; } = new([]);

    /// <summary>Matches the flags of an instruction against the set; <see langword="false"/> where one does not fit, which is reported.</summary>
    public bool TryRead(in InstructionText instruction, ReadContext context, out FlagValues values)
    {
        values = new(this, instruction.Flags);
        if (instruction.Flags is null)
        {
            return true;
        }

        var (fine, seen) = (true, 0);
        foreach (var flag in instruction.Flags)
        {
            fine &= Check(flag, instruction.Keyword, context, ref seen);
        }

        return fine;
    }

    /// <summary>Whether a flag is the one of that index.</summary>
    public bool Is(TextSlice flag, int index) =>
        flag.Length - 2 >= names[index].Length && flag.Span.Slice(2).StartsWith(names[index].AsSpan())
        && (flag.Length - 2 == names[index].Length || flag[names[index].Length + 2] == '=');

    private bool Check(TextSlice flag, TextSlice keyword, ReadContext context, ref int seen)
    {
        var equals = flag.IndexOf('=');
        var written = flag.With(flag.Start, equals < 0 ? flag.End : equals);
        var index = IndexOf(flag);
        if (index < 0)
        {
            ReportUnknown(written, keyword, context);
            return false;
        }

        if (index < names.Length - repeatable && (seen & (1 << index)) != 0)
        {
            context.Report(ParseErrorCode.DuplicateFlag, written, $"'{written}' stands twice. Remove one.");
            return false;
        }

        seen |= 1 << index;
        if (index < booleans)
        {
            return equals < 0 || CheckBoolean(flag, written, context);
        }

        if (equals < 0)
        {
            context.Report(ParseErrorCode.FlagValue, written, $"'{written}' has no value. Write '{written}=…'.");
        }

        return equals >= 0;
    }

    private static bool CheckBoolean(TextSlice flag, TextSlice written, ReadContext context)
    {
        var value = flag.From(written.End + 1);
        if (value.IsIgnoringCase("true") || value.IsIgnoringCase("false"))
        {
            return true;
        }

        context.Report(
            ParseErrorCode.FlagValue,
            value.IsEmpty ? flag : value,
            value.IsEmpty ? $"'{written}=' has no value. Write '{written}' or '{written}=false'." : $"'{value}' is no value of '{written}'. Write '{written}' or '{written}=false'.");
        return false;
    }

    private int IndexOf(TextSlice flag)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (Is(flag, i))
            {
                return i;
            }
        }

        return -1;
    }

    private void ReportUnknown(TextSlice written, TextSlice keyword, ReadContext context)
    {
        var instruction = keyword.ToString().ToUpperInvariant();
        var nearest = NearestName.Among(written.From(written.Start + 2).ToString(), names);
        var advice = nearest is not null ? $"Did you mean '--{nearest}'?"
            : names.Length == 0 ? "It has none; write '--' before an argument that begins with dashes."
            : $"It has {string.Join(", ", names.Select(static name => "--" + name))}.";
        context.Report(ParseErrorCode.UnknownFlag, written, $"{instruction} has no flag '{written}'. {advice}", nearest is null ? null : "--" + nearest);
    }
}
