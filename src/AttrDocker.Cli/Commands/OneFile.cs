using System.CommandLine;
using AttrDocker.Cli.Files;
using AttrDocker.Cli.Terminal;

namespace AttrDocker.Cli.Commands;

/// <summary>The argument of commands that look at one file.</summary>
internal static class OneFile
{
    /// <summary>Makes the argument.</summary>
    public static Argument<string> Argument() => new("file") { Description = "A Dockerfile, or '-' for standard input." };

    /// <summary>Reads the file; says why not and returns <see langword="null"/> where that fails.</summary>
    public static (InputFile File, string Text)? Read(string argument, Screen screen)
    {
        var file = argument == InputFile.StandardInputArgument ? InputFile.StandardInput : InputFile.Of(argument);
        var (text, failure) = Directory.Exists(argument) ? (null, new Failure(argument, $"'{argument}' is a folder. Name a Dockerfile in it."))
            : file.Path is { } path && !File.Exists(path) ? (null, InputSearch.Missing(path))
            : InputReader.Read(file, screen.In);
        if (failure is not null)
        {
            screen.Error.WriteLine("attrdocker: " + DisplayText.Sanitize(failure.Message));
            return null;
        }

        return (file, text!);
    }
}
