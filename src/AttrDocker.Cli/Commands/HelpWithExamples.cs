using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace AttrDocker.Cli.Commands;

/// <summary>A command whose help text ends with examples.</summary>
internal sealed class CommandWithExamples(string name, string description, string[] examples) : Command(name, description)
{
    /// <summary>The examples.</summary>
    public IReadOnlyList<string> Examples { get; } = examples;
}

/// <summary>Shows the help of a command, then its examples.</summary>
internal sealed class HelpWithExamples(HelpAction help, IReadOnlyList<string> rootExamples) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Puts itself in the place of the usual help.</summary>
    public static void AddTo(RootCommand root, IReadOnlyList<string> examples)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new HelpWithExamples((HelpAction)option.Action!, examples);
        }
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in parseResult.CommandResult.Command is CommandWithExamples command ? command.Examples : rootExamples)
        {
            output.WriteLine("  " + example);
        }

        output.WriteLine();
        return exitCode;
    }
}
