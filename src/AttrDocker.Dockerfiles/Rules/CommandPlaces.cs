namespace AttrDocker.Dockerfiles.Rules;

/// <summary>Where in a command a word stands.</summary>
internal static class CommandPlaces
{
    /// <summary>The line or argument that holds a word for the first time, else the command's first.</summary>
    public static Place Of(Place instruction, Command command, string word)
    {
        var parts = command switch
        {
            ShellForm shell => shell.Lines,
            ExecForm exec => exec.Arguments,
            _ => [],
        };
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].IndexOf(word, StringComparison.Ordinal) >= 0)
            {
                return instruction.At(Part.Command, i);
            }
        }

        return command is ShellForm { Heredocs.IsEmpty: false } ? instruction.At(Part.Heredoc) : instruction.At(Part.Command);
    }
}
