namespace AttrDocker.Dockerfiles.Rules;

/// <summary>What is constant about a rule.</summary>
/// <param name="Id">Its id, <c>ADK####</c>; never reused.</param>
/// <param name="Title">The rule as a short sentence.</param>
/// <param name="MessageFormat">The message, with <c>{0}</c> … for <see cref="Finding.Arguments"/>: what is wrong, then what to do.</param>
/// <param name="Category">The series that the id belongs to.</param>
/// <param name="Severity">The severity unless the user sets another.</param>
public sealed record RuleDescriptor(string Id, string Title, string MessageFormat, RuleCategory Category, RuleSeverity Severity)
{
    /// <summary>Whether its findings may have <see cref="Finding.Edits"/>, so that only its diagnostics are asked for them.</summary>
    public bool HasEdits { get; init; }

    /// <summary>Whether its findings may have <see cref="Finding.Suggestions"/>, so that only its diagnostics are asked for them.</summary>
    public bool HasSuggestions { get; init; }
}

/// <summary>The series of rules, by the first digit of their ids.</summary>
public enum RuleCategory
{
    /// <summary>ADK0: use of the attributes and the build step.</summary>
    Usage,

    /// <summary>ADK1: stages and the artifacts that move between them.</summary>
    Stages,

    /// <summary>ADK2: correctness.</summary>
    Correctness,

    /// <summary>ADK3: packages and reproducibility.</summary>
    Reproducibility,

    /// <summary>ADK4: security.</summary>
    Security,

    /// <summary>ADK5: style.</summary>
    Style,

    /// <summary>ADK6: the app against its image.</summary>
    Application,
}

/// <summary>How much a finding matters.</summary>
public enum RuleSeverity
{
    /// <summary>Off unless switched on.</summary>
    Off,

    /// <summary>Advice.</summary>
    Info,

    /// <summary>Nearly always a mistake.</summary>
    Warning,

    /// <summary>The builder would refuse it, or build something else than what was written.</summary>
    Error,
}
