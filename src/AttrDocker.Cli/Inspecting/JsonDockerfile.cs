using AttrDocker.Cli.Reports;

namespace AttrDocker.Cli.Inspecting;

/// <summary>What <c>attrdocker inspect</c> writes. Its shape is documented in docs/cli.md.</summary>
/// <param name="Version">The version of the shape; a new member does not change it.</param>
/// <param name="Path">The file.</param>
/// <param name="Directives">The parser directives.</param>
/// <param name="Instructions">All instructions in the order of the file.</param>
/// <param name="Stages">The stages in the order of the file.</param>
/// <param name="Errors">What the builder would refuse.</param>
internal sealed record JsonDockerfile(
    int Version, string Path, JsonDirectives Directives, IReadOnlyList<JsonInstruction> Instructions, IReadOnlyList<JsonStage> Stages, IReadOnlyList<JsonProblem> Errors)
{
    /// <summary>The version that this code writes.</summary>
    public const int CurrentVersion = 1;
}

/// <summary>The parser directives.</summary>
/// <param name="Syntax">The frontend image.</param>
/// <param name="Escape">The escape character.</param>
/// <param name="Check">The value of <c>check</c>.</param>
internal sealed record JsonDirectives(string? Syntax, string Escape, string? Check);

/// <summary>One instruction.</summary>
/// <param name="Keyword">Its keyword in upper case.</param>
/// <param name="Stage">The index of its stage; <see langword="null"/> before the first <c>FROM</c>.</param>
/// <param name="Range">Where it stands, heredocs included.</param>
/// <param name="Flags">Its flags in the order of the text.</param>
/// <param name="Values">Its arguments in the order of the text.</param>
internal sealed record JsonInstruction(string Keyword, int? Stage, TextRange? Range, IReadOnlyList<JsonFlag> Flags, IReadOnlyList<JsonValue> Values)
{
    /// <summary>The comment above it.</summary>
    public string? Comment { get; init; }

    /// <summary><c>shell</c> or <c>exec</c>, where it has a command.</summary>
    public string? Form { get; init; }

    /// <summary>Its heredocs.</summary>
    public IReadOnlyList<JsonHeredoc>? Heredocs { get; init; }

    /// <summary>The instruction in <c>ONBUILD</c>.</summary>
    public JsonInstruction? Trigger { get; init; }
}

/// <summary>A flag.</summary>
/// <param name="Name">Its name without dashes.</param>
/// <param name="Value">Its value; of a mount, as it is written.</param>
/// <param name="Range">Where the value stands; <see langword="null"/> for the values of flags that are true or false.</param>
internal sealed record JsonFlag(string Name, string? Value, TextRange? Range)
{
    /// <summary>The options of a mount by their names, defaults left out.</summary>
    public IReadOnlyDictionary<string, string>? Mount { get; init; }
}

/// <summary>An argument.</summary>
/// <param name="Role">What it is: <c>image</c>, <c>name</c>, <c>value</c>, <c>source</c>, <c>destination</c>, <c>command</c> …</param>
/// <param name="Value">The value, free of quotes; variables stay as <c>$NAME</c>.</param>
/// <param name="Range">Where it stands.</param>
internal sealed record JsonValue(string Role, string Value, TextRange? Range);

/// <summary>A heredoc.</summary>
/// <param name="Delimiter">The word that ends it.</param>
/// <param name="Expand">Whether variables in it are expanded.</param>
/// <param name="StripTabs">Whether leading tabs are stripped.</param>
/// <param name="Content">Its text.</param>
/// <param name="Range">Where the word that opens it stands.</param>
internal sealed record JsonHeredoc(string Delimiter, bool Expand, bool StripTabs, string Content, TextRange? Range);

/// <summary>A stage.</summary>
/// <param name="Index">Its index, counted from 0.</param>
/// <param name="Name">Its name.</param>
/// <param name="Base">What it starts from.</param>
/// <param name="Lineage">The indexes of the stages that it starts from, the nearest first.</param>
/// <param name="References">What it copies or mounts from elsewhere, in the order of the text.</param>
internal sealed record JsonStage(int Index, string? Name, JsonReference Base, IReadOnlyList<int> Lineage, IReadOnlyList<JsonReference> References);

/// <summary>A place that names a stage or an image.</summary>
/// <param name="Form"><c>from</c>, <c>copy</c> or <c>mount</c>.</param>
/// <param name="Text">The name; in <c>FROM</c> with the defaults of global arguments in it.</param>
/// <param name="Stage">The index of the stage that it means; <see langword="null"/> for an image.</param>
/// <param name="Range">Where it stands.</param>
internal sealed record JsonReference(string Form, string Text, int? Stage, TextRange? Range);
