namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>What the parser made of a text.</summary>
/// <param name="Dockerfile">The model; of a text with errors, all that could be read.</param>
/// <param name="Errors">What the builder would refuse, in the order of the text.</param>
/// <param name="Source">Where everything stands in the text.</param>
public sealed record ParseResult(Dockerfile Dockerfile, EquatableArray<ParseError> Errors, SourceMap Source);
