using AttrDocker.Dockerfiles.Naming;
using AttrDocker.Dockerfiles.Rules;
using AttrDocker.Dockerfiles.Values;

namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>Reads <c>HEALTHCHECK</c>.</summary>
internal static class HealthCheckReader
{
    private static readonly FlagSet Flags = new(["interval", "timeout", "start-period", "start-interval", "retries"]);
    private static readonly string[] Types = ["CMD", "NONE"];

    public static HealthCheck? Read(in InstructionText instruction, ReadContext context)
    {
        var (type, command) = Cut(instruction.Arguments);
        if (type.IsEmpty)
        {
            context.Report(ParseErrorCode.ArgumentCount, instruction.Keyword, "HEALTHCHECK has no command. Write 'HEALTHCHECK CMD command' or 'HEALTHCHECK NONE'.");
            return null;
        }

        if (type.IsIgnoringCase("NONE"))
        {
            return ReadNone(instruction, command, context);
        }

        if (!type.IsIgnoringCase("CMD"))
        {
            var nearest = NearestName.Among(type.ToString(), Types);
            context.Report(ParseErrorCode.HealthCheck, type, $"'{type}' is no kind of HEALTHCHECK. {NearestName.Question(nearest) ?? "Write 'HEALTHCHECK CMD command' or 'HEALTHCHECK NONE'."}", nearest);
            return null;
        }

        if (!Flags.TryRead(instruction, context, out var flags) || CommandReader.Read(command, context) is not { } test)
        {
            return null;
        }

        if (test is ExecForm { Arguments.IsEmpty: true } or ShellForm { Lines.IsEmpty: true })
        {
            context.Report(ParseErrorCode.HealthCheck, command.IsEmpty ? type : command, "HEALTHCHECK CMD has no command. Write 'HEALTHCHECK CMD command'.");
            return null;
        }

        return WithOptions(new HealthCheck(test is ShellForm shell ? shell with { Heredocs = [] } : test), flags, context);
    }

    /// <summary><c>NONE</c>, with which the builder does not look at the flags.</summary>
    private static HealthCheck? ReadNone(in InstructionText instruction, TextSlice rest, ReadContext context)
    {
        if (!rest.IsEmpty)
        {
            context.Report(ParseErrorCode.HealthCheck, rest, $"Nothing may follow HEALTHCHECK NONE. Remove '{rest}'.");
            return null;
        }

        context.IsBeyondModel |= instruction.Flags is not null;
        return new HealthCheck(null);
    }

    private static HealthCheck WithOptions(HealthCheck check, FlagValues flags, ReadContext context) => check with
    {
        Interval = Duration(flags, 0, Part.Interval, context),
        Timeout = Duration(flags, 1, Part.Timeout, context),
        StartPeriod = Duration(flags, 2, Part.StartPeriod, context),
        StartInterval = Duration(flags, 3, Part.StartInterval, context),
        Retries = Retries(flags, context),
    };

    private static string? Duration(FlagValues flags, int flag, Part part, ReadContext context)
    {
        if (flags.Value(flag) is not { } value)
        {
            return null;
        }

        Report(HealthCheckOption.FindProblemOfDuration(value.ToString()), value, context);
        return flags.Raw(flag, part, context);
    }

    private static int? Retries(FlagValues flags, ReadContext context)
    {
        if (flags.Value(4) is not { } value)
        {
            return null;
        }

        context.Mark(Part.Retries, 0, value);
        var retries = GoText.ParseInt(value.Span);
        Report(HealthCheckOption.FindProblemOfRetries(retries), value, context);
        return retries;
    }

    private static void Report((string Reason, string Advice)? problem, TextSlice value, ReadContext context)
    {
        if (problem is var (reason, advice))
        {
            context.Report(ParseErrorCode.HealthCheck, value, $"'{value}' is {reason}. {advice}");
        }
    }

    private static (TextSlice Type, TextSlice Command) Cut(TextSlice arguments)
    {
        var (text, end) = (arguments.Text, arguments.Start);
        while (end < arguments.End && !Blanks.IsSpace(text[end]))
        {
            end++;
        }

        return (arguments.With(arguments.Start, end), arguments.From(end).Trim());
    }
}
