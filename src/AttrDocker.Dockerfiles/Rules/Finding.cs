namespace AttrDocker.Dockerfiles.Rules;

/// <summary>What a rule found: where, with which words for its message, and the edits that mend it where that is certain.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Place">Where.</param>
/// <param name="Arguments">The values for the rule's message format.</param>
public sealed record Finding(RuleDescriptor Rule, Place Place, EquatableArray<string> Arguments)
{
    /// <summary>Other places that the message speaks of, such as the first of two equal names.</summary>
    public EquatableArray<Place> Related { get; init; }

    /// <summary>The edits that mend it, applied together, without asking anybody; empty where no mend is certain.</summary>
    public EquatableArray<Edit> Edits { get; init; }

    /// <summary>What the edits do, as a title for a light bulb, such as <c>Change to 'builder'</c>.</summary>
    public string? EditTitle { get; init; }

    /// <summary>Mends that are the author's to choose, because they change what is built, or because something else may be meant.</summary>
    public EquatableArray<Suggestion> Suggestions { get; init; }

    /// <summary>The message in words.</summary>
    public string Message => string.Format(System.Globalization.CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);
}

/// <summary>A mend to choose: never made for many findings at once.</summary>
/// <param name="Title">What it does, as a title for a light bulb, such as <c>Remove stage 'tools'</c>.</param>
/// <param name="Edits">The edits, applied together.</param>
public sealed record Suggestion(string Title, EquatableArray<Edit> Edits);
