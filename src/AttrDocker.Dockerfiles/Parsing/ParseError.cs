namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>Something that the builder would refuse.</summary>
/// <param name="Code">What kind of mistake it is.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record ParseError(ParseErrorCode Code, SourceSpan Span, string Message)
{
    /// <summary>The right word in place of the one at <see cref="Span"/>, where one is near; otherwise <see langword="null"/>.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The rule's id, such as <c>ADK2001</c>.</summary>
    public string Id => "ADK" + ((int)Code).ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>The kinds of mistakes that the parser reports. The number is that of the rule, <c>ADK####</c>.</summary>
public enum ParseErrorCode
{
    /// <summary>A stage's name breaks the builder's pattern.</summary>
    InvalidStageName = 1003,

    /// <summary>A variable where the builder expands none: a mount's <c>from</c>.</summary>
    VariableInReference = 1011,

    /// <summary>The file has no stage.</summary>
    NoStage = 1015,

    /// <summary>An instruction other than <c>ARG</c> stands before the first <c>FROM</c>.</summary>
    BeforeFirstStage = 1016,

    /// <summary><c>ONBUILD</c> with <c>ONBUILD</c>, <c>FROM</c> or <c>MAINTAINER</c>.</summary>
    InvalidTrigger = 1022,

    /// <summary>No instruction has this keyword.</summary>
    UnknownInstruction = 2001,

    /// <summary>Too few or too many arguments.</summary>
    ArgumentCount = 2002,

    /// <summary>The instruction has no such flag.</summary>
    UnknownFlag = 2003,

    /// <summary>A flag that may stand once stands twice.</summary>
    DuplicateFlag = 2004,

    /// <summary>A flag's value is missing or not one of those allowed.</summary>
    FlagValue = 2005,

    /// <summary>A <c>--mount</c> with an unknown option, an invalid value, or options that do not go together.</summary>
    Mount = 2006,

    /// <summary><c>ENV</c>, <c>LABEL</c> or <c>ARG</c> without <c>=</c> or without a name.</summary>
    KeyValue = 2007,

    /// <summary>A quote or <c>${</c> that is not closed, or a substitution that does not exist.</summary>
    Quoting = 2008,

    /// <summary>A parser directive that stands twice or has an invalid value.</summary>
    Directive = 2009,

    /// <summary>A heredoc without its end, or in a place that takes none.</summary>
    Heredoc = 2010,

    /// <summary>A JSON array that holds something else than strings.</summary>
    JsonArray = 2011,

    /// <summary><c>SHELL</c> that is not a JSON array with at least one string.</summary>
    Shell = 2013,

    /// <summary><c>HEALTHCHECK</c> with an unknown type, no command, or an invalid duration or count.</summary>
    HealthCheck = 2014,

    /// <summary>A line that is longer than the builder reads.</summary>
    LineTooLong = 2046,

    /// <summary>Text for one instruction that holds none, several, or something that is no instruction.</summary>
    NotOneInstruction = 2047,
}
