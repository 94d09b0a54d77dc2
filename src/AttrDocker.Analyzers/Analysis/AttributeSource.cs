using Microsoft.CodeAnalysis.CSharp;

namespace AttrDocker.Analyzers.Analysis;

/// <summary>Writes an instruction as the attribute that it is read from, without brackets.</summary>
internal static class AttributeSource
{
    /// <summary>The attribute; <see langword="null"/> for an instruction that no mend writes yet.</summary>
    public static string? Of(Instruction instruction) => instruction switch
    {
        { Comment: not null } => null,
        Arg { Arguments: { Count: 1 } arguments } => arguments[0].Default is { } value ? Call("Arg", arguments[0].Name, value) : Call("Arg", arguments[0].Name),
        Env { Variables: { Count: 1 } pairs } => Call("Env", pairs[0].Name, pairs[0].Value),
        Label { Labels: { Count: 1 } pairs } => Call("Label", pairs[0].Name, pairs[0].Value),
        Copy { From: null, Parents: false, Chown: null, Chmod: null, Files.IsEmpty: true, Exclude.IsEmpty: true } copy =>
            $"Copy({Sources(copy.Sources)}, {Literal(copy.Destination)}{(copy.Link ? ", Link = true" : "")})",
        Expose { Ports: { Count: 1 } ports } when ports[0].All(static c => c is >= '0' and <= '9') => $"Expose({ports[0]})",
        WorkDir workDir => Call("WorkDir", workDir.Path),
        User user => Call("User", user.Name),
        Cmd { Command: ExecForm exec } => Call("Cmd", [.. exec.Arguments]),
        Entrypoint { Command: ExecForm exec } => Call("Entrypoint", [.. exec.Arguments]),
        Shell shell => Call("Shell", [.. shell.Arguments]),
        _ => null,
    };

    /// <summary>The attribute that opens a stage; <see langword="null"/> for a stage with more to it than an image and a name.</summary>
    public static string? Of(Stage stage) => stage is { From: { Name: { } name, Platform: null, Comment: null } from, Instructions.IsEmpty: true }
        ? $"Stage({Literal(from.Image)}, Name = {Literal(name)})"
        : null;

    private static string Call(string attribute, params string[] arguments) => $"{attribute}({string.Join(", ", arguments.Select(Literal))})";

    // An array of this form is known to every version of C#.
    private static string Sources(EquatableArray<string> sources) =>
        sources is [var only] ? Literal(only) : $"new[] {{ {string.Join(", ", sources.Select(Literal))} }}";

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
