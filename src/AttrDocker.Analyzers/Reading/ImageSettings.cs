namespace AttrDocker.Analyzers.Reading;

/// <summary>What <c>[Image]</c> says of the file; a value.</summary>
/// <param name="Path">The Dockerfile's path, relative to the project's folder, with <c>/</c>.</param>
/// <param name="Context">The build context, relative to the project's folder.</param>
/// <param name="Directives">The parser directives.</param>
internal sealed record ImageSettings(string Path, string Context, ParserDirectives Directives)
{
    /// <summary>Where an image goes that says nothing else.</summary>
    public const string DefaultPath = "Dockerfile";

    /// <summary>The comment for the head of the file, or <see langword="null"/>.</summary>
    public string? Comment { get; init; }

    /// <summary>The stage to build where it is not the last one, or <see langword="null"/>.</summary>
    public string? Target { get; init; }

    /// <summary>What the image is called.</summary>
    public EquatableArray<string> Tags { get; init; } = [];

    /// <summary>What the image is built for.</summary>
    public EquatableArray<string> Platforms { get; init; } = [];

    /// <summary>The settings of an attribute, or the defaults.</summary>
    public static ImageSettings Of(AttributeUse? image)
    {
        if (image is not { IsBound: true })
        {
            return new(DefaultPath, ".", ParserDirectives.None);
        }

        var directives = new ParserDirectives
        {
            Syntax = image.Named("Syntax")?.Text,
            Escape = image.Named("Escape")?.Text is { Length: 1 } escape ? escape[0] : '\\',
            Check = image.Named("Check")?.Text,
        };
        return new(image.Positional("path")?.Text ?? DefaultPath, image.Named("Context")?.Text ?? ".", directives)
        {
            Comment = image.Named("Comment")?.Text is { Length: > 0 } comment ? comment : null,
            Target = image.Named("Target")?.Text,
            Tags = image.Named("Tags")?.Texts ?? [],
            Platforms = image.Named("Platforms")?.Texts ?? [],
        };
    }
}
