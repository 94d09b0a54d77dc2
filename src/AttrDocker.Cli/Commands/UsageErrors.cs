using System.CommandLine;
using System.CommandLine.Parsing;
using AttrDocker.Dockerfiles.Naming;

namespace AttrDocker.Cli.Commands;

/// <summary>Tells what is wrong with a command line, with the nearest right word.</summary>
internal static class UsageErrors
{
    /// <summary>Writes the first thing that is wrong; others mostly follow from it.</summary>
    public static void Write(ParseResult result, TextWriter error)
    {
        var command = result.CommandResult.Command;
        error.WriteLine("attrdocker: " + (UnknownWord(result, command) ?? result.Errors[0].Message));
        error.WriteLine($"Run '{PathOf(result)} --help' to see what there is.");
    }

    /// <summary>Refuses misspelt options, which an argument that takes any number of words would take for one of them.</summary>
    public static void RefuseUnknownOptions(ArgumentResult argument, Command command)
    {
        foreach (var token in argument.Tokens)
        {
            if (token.Value.Length > 1 && token.Value[0] == '-')
            {
                argument.AddError(UnknownOption(token.Value, command));
                return;
            }
        }
    }

    private static string UnknownOption(string word, Command command) =>
        $"'{command.Name}' has no option '{word}'. {Advice(word.Split('=', ':')[0], command.Options.SelectMany(static option => option.Aliases.Prepend(option.Name)))}";

    private static string? UnknownWord(ParseResult result, Command command)
    {
        if (result.UnmatchedTokens is not [var word, ..])
        {
            return command is RootCommand ? "Which command? Choose one of lint, inspect, graph, completion." : null;
        }

        if (word.StartsWith('-'))
        {
            return UnknownOption(word, command);
        }

        return command is RootCommand
            ? $"There is no command '{word}'. {Advice(word, command.Subcommands.Select(static subcommand => subcommand.Name))}"
            : $"'{command.Name}' takes one file. Remove '{word}'.";
    }

    private static string Advice(string word, IEnumerable<string> names)
    {
        var known = names.Distinct(StringComparer.Ordinal).ToList();
        return NearestName.Of(word, known) is { } nearest ? $"Did you mean '{nearest}'?" : $"There are {string.Join(", ", known)}.";
    }

    private static string PathOf(ParseResult result) =>
        result.CommandResult.Command is RootCommand ? "attrdocker" : "attrdocker " + result.CommandResult.Command.Name;
}
