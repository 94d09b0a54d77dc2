using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Cli.Reports;

/// <summary>All that a report may speak of: the rules, and the kinds of the parser's errors.</summary>
internal static class RuleList
{
    /// <summary>Descriptors in the order of their ids, none twice.</summary>
    public static IReadOnlyList<RuleDescriptor> OfAll { get; } =
    [
        .. Catalogue.Rules.Select(static rule => rule.Descriptor)
            .Concat(Enum.GetValues<ParseErrorCode>().Select(Describe))
            .DistinctBy(static rule => rule.Id)
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal),
    ];

    private static RuleDescriptor Describe(ParseErrorCode code) => new(
        new ParseError(code, default, "").Id,
        Title(code),
        "{0}",
        (int)code < 2000 ? RuleCategory.Stages : RuleCategory.Correctness,
        RuleSeverity.Error);

    private static string Title(ParseErrorCode code) => code switch
    {
        ParseErrorCode.InvalidStageName => "Stage name should be valid",
        ParseErrorCode.VariableInReference => "Stage reference should not hold variables",
        ParseErrorCode.NoStage => "Dockerfile should have a stage",
        ParseErrorCode.BeforeFirstStage => "Only ARG should stand before the first FROM",
        ParseErrorCode.InvalidTrigger => "ONBUILD should not hold ONBUILD, FROM or MAINTAINER",
        ParseErrorCode.UnknownInstruction => "Instruction should exist",
        ParseErrorCode.ArgumentCount => "Instruction should have the right number of arguments",
        ParseErrorCode.UnknownFlag => "Flag should exist",
        ParseErrorCode.DuplicateFlag => "Flag should stand once",
        ParseErrorCode.FlagValue => "Flag should have a valid value",
        ParseErrorCode.Mount => "Mount should have valid options",
        ParseErrorCode.KeyValue => "Pair should have a name and '='",
        ParseErrorCode.Quoting => "Quotes and substitutions should be closed",
        ParseErrorCode.Directive => "Parser directive should be valid",
        ParseErrorCode.Heredoc => "Heredoc should be terminated",
        ParseErrorCode.JsonArray => "JSON array should hold strings",
        ParseErrorCode.Shell => "SHELL should be a JSON array",
        ParseErrorCode.HealthCheck => "HEALTHCHECK should be valid",
        ParseErrorCode.LineTooLong => "Line should not be longer than the builder reads",
        ParseErrorCode.NotOneInstruction => "Text should be one instruction",
        _ => "Dockerfile should be valid",
    };
}
