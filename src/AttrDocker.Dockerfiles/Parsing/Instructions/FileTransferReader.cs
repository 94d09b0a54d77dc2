using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>Reads <c>COPY</c> and <c>ADD</c>.</summary>
internal static class FileTransferReader
{
    private static readonly FlagSet CopyFlags = new(["link", "parents", "chown", "chmod", "from", "exclude"], booleans: 2, repeatable: 1);
    private static readonly FlagSet AddFlags = new(["link", "keep-git-dir", "unpack", "chown", "chmod", "checksum", "exclude"], booleans: 3, repeatable: 1);

    public static Copy? ReadCopy(in InstructionText instruction, ReadContext context)
    {
        if (!CopyFlags.TryRead(instruction, context, out var flags) | !TryReadPaths(instruction, "COPY", context, out var paths))
        {
            return null;
        }

        return new Copy(paths.Sources, paths.Destination)
        {
            Files = paths.Files,
            Link = flags.Boolean(0, Part.Link, context) ?? false,
            Parents = flags.Boolean(1, Part.Parents, context) ?? false,
            Chown = flags.Word(2, Part.Chown, context),
            Chmod = flags.Word(3, Part.Chmod, context),
            From = flags.Raw(4, Part.From, context),
            Exclude = flags.RawList(5, Part.Exclude, context),
        };
    }

    public static Add? ReadAdd(in InstructionText instruction, ReadContext context)
    {
        if (!AddFlags.TryRead(instruction, context, out var flags) | !TryReadPaths(instruction, "ADD", context, out var paths))
        {
            return null;
        }

        return new Add(paths.Sources, paths.Destination)
        {
            Files = paths.Files,
            Link = flags.Boolean(0, Part.Link, context) ?? false,
            KeepGitDir = flags.Boolean(1, Part.KeepGitDir, context) ?? false,
            Unpack = flags.Boolean(2, Part.Unpack, context),
            Chown = flags.Word(3, Part.Chown, context),
            Chmod = flags.Word(4, Part.Chmod, context),
            Checksum = flags.Word(5, Part.Checksum, context),
            Exclude = flags.RawList(6, Part.Exclude, context),
        };
    }

    private static bool TryReadPaths(in InstructionText instruction, string keyword, ReadContext context, out Paths paths)
    {
        paths = default;
        if (!CommandReader.TryReadList(instruction.Arguments, context, out var words))
        {
            return false;
        }

        if (words.Count < 2)
        {
            var where = words.Count == 0 ? instruction.Keyword : words[0];
            context.Report(ParseErrorCode.ArgumentCount, where, $"{keyword} needs a source and a destination. Write '{keyword} source destination'.");
            return false;
        }

        var last = words[words.Count - 1];
        if (HeredocReader.Open(last) is not null)
        {
            context.Report(ParseErrorCode.Heredoc, last, $"A heredoc cannot be the destination. Write '{keyword} {last} path'.");
            return false;
        }

        paths = ReadPaths(words, context);

        // A heredoc in some other place, such as in `<< name` with a blank, is read by the builder and then forgotten.
        context.IsBeyondModel |= context.Heredocs.Count > paths.Files.Count;
        return true;
    }

    private static Paths ReadPaths(List<TextSlice> words, ReadContext context)
    {
        var (sources, files) = (new string[words.Count - 1], new List<Heredoc>(0));
        Dictionary<string, Queue<string>>? contents = null;
        for (var i = 0; i < words.Count - 1; i++)
        {
            if (HeredocReader.Open(words[i]) is { } opened)
            {
                contents ??= Contents(context.Heredocs);
                var content = contents.TryGetValue(opened.Delimiter, out var queue) && queue.Count > 0 ? queue.Dequeue() : "";
                files.Add(opened with { Content = content });
            }
            else
            {
                sources[i - files.Count] = context.Word(Part.Source, i - files.Count, words[i]);
            }
        }

        Array.Resize(ref sources, sources.Length - files.Count);
        return new(new(sources), [.. files], context.Word(Part.Destination, 0, words[words.Count - 1]));
    }

    /// <summary>The texts of the heredocs of a line by their names, each in order.</summary>
    private static Dictionary<string, Queue<string>> Contents(EquatableArray<Heredoc> heredocs)
    {
        var contents = new Dictionary<string, Queue<string>>(StringComparer.Ordinal);
        foreach (var heredoc in heredocs)
        {
            if (!contents.TryGetValue(heredoc.Delimiter, out var queue))
            {
                contents.Add(heredoc.Delimiter, queue = new());
            }

            queue.Enqueue(heredoc.Content);
        }

        return contents;
    }

    private readonly record struct Paths(EquatableArray<string> Sources, EquatableArray<Heredoc> Files, string Destination);
}
