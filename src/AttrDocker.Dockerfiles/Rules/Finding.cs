namespace AttrDocker.Dockerfiles.Rules;

/// <summary>What a rule found: where, with which words for its message, and the edits that mend it where that is certain.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Place">Where.</param>
/// <param name="Arguments">The values for the rule's message format.</param>
public sealed record Finding(RuleDescriptor Rule, Place Place, EquatableArray<string> Arguments)
{
    /// <summary>Other places that the message speaks of, such as the first of two equal names.</summary>
    public EquatableArray<Place> Related { get; init; }

    /// <summary>The edits that mend it, applied together; empty where no mend is certain.</summary>
    public EquatableArray<Edit> Edits { get; init; }

    /// <summary>The changes of whole instructions that mend it, applied together; empty where edits do, or where no mend is certain.</summary>
    public EquatableArray<InstructionChange> Changes { get; init; }

    /// <summary>What the edits or changes do, as a title for a light bulb, such as <c>Change to 'builder'</c>.</summary>
    public string? EditTitle { get; init; }

    /// <summary>The message in words.</summary>
    public string Message => string.Format(System.Globalization.CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);
}

/// <summary>A replacement of one value of the model or, at a place that only a text has, of what is written there.</summary>
/// <param name="Place">The value; where a table of origins maps it to a string literal or a span, that is replaced.</param>
/// <param name="OldText">The value as it is.</param>
/// <param name="NewText">The value as it should be.</param>
public sealed record Edit(Place Place, string OldText, string NewText);
