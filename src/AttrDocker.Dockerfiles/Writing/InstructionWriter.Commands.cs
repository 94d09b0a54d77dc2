using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Writing;

/// <summary>Instructions that execute something.</summary>
internal sealed partial class InstructionWriter
{
    private void WriteRun(Run run)
    {
        WriteRawFlag("network", run.Network?.ToString().ToLowerInvariant(), Part.Whole);
        WriteRawFlag("security", run.Security?.ToString().ToLowerInvariant(), Part.Whole);
        for (var i = 0; i < run.Devices.Count; i++)
        {
            if (DeviceReader.FindProblem(run.Devices[i]) is not null)
            {
                Report(Part.Device, i, "a device is a name, and 'required' beside it where the build needs it");
            }

            WriteRawFlag("device", run.Devices[i], Part.Device, i);
        }

        for (var i = 0; i < run.Mounts.Count; i++)
        {
            if (i > 0)
            {
                Continue();
            }
            else
            {
                text.Append(' ');
            }

            text.Append("--mount=").Append(Quoting.Flag(MountText(run.Mounts[i], i), escape));
        }

        WriteCommand(run.Command, onNewLine: !run.Mounts.IsEmpty, heredocs: true);
    }

    private void WriteHealthCheck(HealthCheck healthCheck)
    {
        WriteRawFlag("interval", healthCheck.Interval, Part.Interval);
        WriteRawFlag("timeout", healthCheck.Timeout, Part.Timeout);
        WriteRawFlag("start-period", healthCheck.StartPeriod, Part.StartPeriod);
        WriteRawFlag("start-interval", healthCheck.StartInterval, Part.StartInterval);
        WriteRawFlag("retries", healthCheck.Retries?.ToString(System.Globalization.CultureInfo.InvariantCulture), Part.Retries);
        if (healthCheck.Test is null)
        {
            text.Append(" NONE");
            return;
        }

        text.Append(" CMD");
        WriteCommand(healthCheck.Test, afterKeyword: false);
    }

    private void WriteCommand(Command command, bool onNewLine = false, bool heredocs = false, bool afterKeyword = true)
    {
        if (command is ExecForm exec)
        {
            WriteExec(exec.Arguments, onNewLine);
        }
        else if (command is ShellForm shell)
        {
            WriteShell(shell, onNewLine, heredocs, afterKeyword);
        }
    }

    private void WriteExec(EquatableArray<string> arguments, bool onNewLine = false)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            CheckCharacters(arguments[i], Part.Command, i);
        }

        if (onNewLine)
        {
            Continue();
        }
        else
        {
            text.Append(' ');
        }

        text.Append(Quoting.Json(arguments));
    }

    private void WriteShell(ShellForm shell, bool onNewLine, bool heredocs, bool afterKeyword)
    {
        CheckShell(shell, heredocs);
        for (var i = 0; i < shell.Lines.Count; i++)
        {
            var line = shell.Lines[i];

            // A continued line that starts with '#' would be dropped as a comment.
            if ((i > 0 || onNewLine) && !line.StartsWith("#", StringComparison.Ordinal))
            {
                Continue();
            }
            else
            {
                text.Append(' ');
            }

            // "--" ends the flags, so that a command that starts with dashes is not taken for one.
            if (i == 0 && afterKeyword && line.StartsWith("--", StringComparison.Ordinal))
            {
                text.Append("-- ");
            }

            text.Append(line);
        }

        _heredocs.AddRange(shell.Heredocs);
    }

    private void CheckShell(ShellForm shell, bool heredocs)
    {
        for (var i = 0; i < shell.Lines.Count; i++)
        {
            CheckOneLine(shell.Lines[i], Part.Command, i);
            if (shell.Lines[i].Trim().Length == 0)
            {
                Report(Part.Command, i, "the command is empty");
            }
        }

        if (shell.Lines.IsEmpty)
        {
            Report(Part.Whole, 0, "the command is empty");
            return;
        }

        var last = shell.Lines.Count - 1;
        CheckLastCharacter(shell.Lines[last], Part.Command, last);
        if (JsonArray.IsArray(shell.Text))
        {
            Report(Part.Command, 0, "it is a list in brackets, which the builder takes for a program and its arguments (the exec form)");
        }

        if (heredocs && !HeredocWords.Match(shell.Text, shell.Heredocs))
        {
            Report(Part.Command, 0, "its '<<' would start a heredoc that has no text");
        }
    }
}
