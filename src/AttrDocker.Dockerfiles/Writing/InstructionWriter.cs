using System.Text;
using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Writing;

/// <summary>
/// Writes instructions one after the other. What cannot be written is reported with its place and left to the caller,
/// so that looking for such values and writing are one walk and cannot disagree.
/// </summary>
internal sealed partial class InstructionWriter(StringBuilder text, char escape, List<UnwritableValue> unwritable)
{
    private const string Indent = "    ";

    /// <summary>BuildKit reads a file line by line into a buffer of this many bytes.</summary>
    private const int LongestLine = 65535;

    private readonly List<Heredoc> _heredocs = [];
    private Place _place;

    /// <summary>Writes an instruction with its comment and its heredocs.</summary>
    public void Write(Instruction instruction, Place place)
    {
        _place = place;
        if (instruction.Comment is not null)
        {
            WriteComment(instruction.Comment, place);
        }

        var (start, reported) = (text.Length, unwritable.Count);
        WriteLine(instruction);
        if (unwritable.Count == reported)
        {
            CheckHeredocs(start);
        }

        text.Append('\n');
        WriteHeredocs();
        CheckLineLengths(start);
    }

    /// <summary>Writes comment lines.</summary>
    public void WriteComment(string comment, Place place)
    {
        _place = place;
        CheckCharacters(comment, Part.Comment, 0);
        foreach (var line in comment.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n'))
        {
            text.Append(line.Trim().Length == 0 ? "#" : "# ").Append(line.TrimEnd()).Append('\n');
        }
    }

    private void WriteLine(Instruction instruction)
    {
        text.Append(instruction is UnknownInstruction { Word: var word } ? word : instruction.Keyword);
        switch (instruction)
        {
            case From from:
                WriteFrom(from);
                break;
            case Run run:
                WriteRun(run);
                break;
            case FileTransfer transfer:
                WriteTransfer(transfer);
                break;
            case Arg arg:
                WriteArguments(arg);
                break;
            case Env env:
                WritePairs(env.Variables);
                break;
            case Label label:
                WritePairs(label.Labels);
                break;
            case Expose expose:
                WriteDivided(expose.Ports, Part.Value);
                break;
            case Volume volume:
                WriteVolume(volume);
                break;
            case WorkDir workDir:
                WriteWhole(workDir.Path);
                break;
            case User user:
                WriteWhole(user.Name);
                break;
            case StopSignal stopSignal:
                WriteWhole(stopSignal.Signal);
                break;
            case Maintainer maintainer:
                WriteMaintainer(maintainer);
                break;
            case Shell shell:
                WriteExec(shell.Arguments);
                break;
            case Entrypoint entrypoint:
                WriteCommand(entrypoint.Command);
                break;
            case Cmd cmd:
                WriteCommand(cmd.Command);
                break;
            case HealthCheck healthCheck:
                WriteHealthCheck(healthCheck);
                break;
            case OnBuild onBuild:
                WriteOnBuild(onBuild);
                break;
            case UnknownInstruction unknown:
                WriteUnknown(unknown);
                break;
            default:
                throw new NotSupportedException(instruction.GetType().Name);
        }
    }

    private void WriteOnBuild(OnBuild onBuild)
    {
        if (onBuild.Trigger is OnBuild or From or Maintainer)
        {
            Report(Part.Trigger, 0, "ONBUILD cannot hold " + onBuild.Trigger.Keyword);
            return;
        }

        text.Append(' ');
        WriteLine(onBuild.Trigger);
    }

    private void WriteUnknown(UnknownInstruction unknown)
    {
        if (unknown.Word.Length == 0 || unknown.Word[0] is '#' or '\uFEFF' || unknown.Word.Any(char.IsWhiteSpace) || unknown.Word.StartsWith("--", StringComparison.Ordinal))
        {
            Report(Part.Trigger, 0, $"'{unknown.Word}' cannot be a keyword");
        }

        CheckCharacters(unknown.Word, Part.Trigger, 0);
        CheckLastCharacter(unknown.Word + " " + unknown.Text, Part.Trigger, 0);
        CheckOneLine(unknown.Text, Part.Trigger, 0);
        text.Append(' ').Append(unknown.Text);
        _heredocs.AddRange(unknown.Heredocs);
    }

    private void WriteHeredocs()
    {
        for (var i = 0; i < _heredocs.Count; i++)
        {
            var heredoc = _heredocs[i];
            CheckCharacters(heredoc.Content, Part.Heredoc, i);
            if (heredoc.Content.Length > 0 && !heredoc.Content.EndsWith("\n", StringComparison.Ordinal))
            {
                Report(Part.Heredoc, i, "the text of a heredoc ends with a line end");
            }

            if (!heredoc.CanHold(heredoc.Content))
            {
                Report(Part.Heredoc, i, $"a line of the text is '{heredoc.Delimiter}', which ends the heredoc");
            }

            if (heredoc.StripTabs && heredoc.Delimiter.StartsWith("\t", StringComparison.Ordinal))
            {
                Report(Part.Heredoc, i, "its delimiter starts with a tab, and the tabs that would make its last line are stripped");
            }

            text.Append(heredoc.Content).Append(heredoc.Delimiter).Append('\n');
        }

        _heredocs.Clear();
    }

    /// <summary>
    /// The builder looks for heredocs on the whole line, with the backslash as escape character whatever the directive says, and gives
    /// up at a quote that is not closed. A text that it did not take for a heredoc's would be read as instructions.
    /// </summary>
    private void CheckHeredocs(int start)
    {
        var line = text.ToString(start, text.Length - start);
        if (line.IndexOf("<<", StringComparison.Ordinal) >= 0 && !HeredocWords.MatchInstruction(line, escape, _heredocs))
        {
            Report(Part.Whole, 0, "its heredocs would not be found beside such quotes or variables");
        }
    }

    /// <summary>Starts a continued line.</summary>
    private void Continue() => text.Append(' ').Append(escape).Append('\n').Append(Indent);

    private void Report(Part part, int index, string reason) => unwritable.Add(new UnwritableValue(_place.At(part, index), reason));

    private void CheckLineLengths(int start)
    {
        var length = 0;
        for (var i = start; i < text.Length; i++)
        {
            // Three bytes for a UTF-16 unit is the most that UTF-8 takes, so nothing too long is let through.
            length = text[i] == '\n' ? 0 : length + (text[i] < '\u0080' ? 1 : text[i] < '\u0800' ? 2 : 3);
            if (length > LongestLine)
            {
                Report(Part.Whole, 0, "a line of it is longer than 65,535 bytes");
                return;
            }
        }
    }
}
