using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Writing;

/// <summary><c>COPY</c> and <c>ADD</c>.</summary>
internal sealed partial class InstructionWriter
{
    private void WriteTransfer(FileTransfer transfer)
    {
        WriteFlags(transfer);
        if (transfer.Sources.IsEmpty && transfer.Files.IsEmpty)
        {
            Report(Part.Whole, 0, transfer.Keyword + " needs a source");
        }

        // Quotes do not hold blanks together in a list of paths, so paths with blanks take the JSON form.
        if (transfer.Sources.Any(NeedsJson) || NeedsJson(transfer.Destination))
        {
            WriteAsJson(transfer);
        }
        else
        {
            WriteDivided(transfer.Sources, Part.Source);
            WriteFiles(transfer);
            text.Append(' ').Append(Divided(transfer.Destination, Part.Destination, 0));
        }
    }

    private void WriteFlags(FileTransfer transfer)
    {
        var copy = transfer as Copy;
        var add = transfer as Add;
        WriteSwitch("link", transfer.Link);
        CheckNamesSomething(copy?.From, Part.From, 0);
        WriteRawFlag("from", copy?.From, Part.From);
        WriteWordFlag("chown", transfer.Chown, Part.Chown);
        WriteWordFlag("chmod", transfer.Chmod, Part.Chmod);
        WriteWordFlag("checksum", add?.Checksum, Part.Checksum);
        WriteSwitch("keep-git-dir", add?.KeepGitDir == true);
        WriteSwitch("parents", copy?.Parents == true);
        if (add?.Unpack is { } unpack)
        {
            text.Append(unpack ? " --unpack" : " --unpack=false");
        }

        for (var i = 0; i < transfer.Exclude.Count; i++)
        {
            WriteRawFlag("exclude", transfer.Exclude[i], Part.Exclude, i);
        }
    }

    private void WriteAsJson(FileTransfer transfer)
    {
        if (!transfer.Files.IsEmpty)
        {
            Report(Part.Destination, 0, "a heredoc cannot be copied to a path with a blank");
        }

        var paths = transfer.Sources.Select((source, i) => Lexed(source, Part.Source, i)).ToList();
        paths.Add(Lexed(transfer.Destination, Part.Destination, 0));
        text.Append(' ').Append(Quoting.Json(paths));
    }

    private void WriteFiles(FileTransfer transfer)
    {
        foreach (var file in transfer.Files)
        {
            if (!HeredocWords.IsWord(file))
            {
                Report(Part.Heredoc, _heredocs.Count, $"'{file.Delimiter}' cannot be the name of a heredoc");
            }

            text.Append(' ').Append(file.Word);
            _heredocs.Add(file);
        }
    }
}
