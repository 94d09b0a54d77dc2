using System.Globalization;
using System.Text;
using AttrDocker.Tasks.Files;

namespace AttrDocker.Tasks.Facts;

/// <summary>
/// The disk, with a memory of every question that it was asked and how it answered: a file that was read by its length and time, a
/// file that was looked for by whether it was there, a folder that was listed by its names. What follows from the answers alone need
/// not be worked out again while they are the same; above all, a file that appears where one was looked for in vain is noticed.
/// </summary>
internal sealed class WatchedFiles
{
    private const char Divider = '\0';
    private const char FileQuestion = 'f', FolderQuestion = 'd', ContentQuestion = 'c', NamesQuestion = 'n';

    private readonly Dictionary<string, string> _answers = new(StringComparer.Ordinal);

    /// <summary>Whether the disk still gives the answers of a <see cref="Record"/>.</summary>
    /// <param name="record">The text that holds the record.</param>
    /// <param name="start">Where in that text it begins.</param>
    public static bool StillAnswers(string record, int start)
    {
        while (start < record.Length)
        {
            var path = record.IndexOf(Divider, start);
            var end = path < 0 ? -1 : record.IndexOf(Divider, path + 1);
            if (end < 0)
            {
                return false;
            }

            var answer = Ask(record[start], record.Substring(start + 1, path - start - 1));
            if (answer.Length != end - path - 1 || string.CompareOrdinal(answer, 0, record, path + 1, answer.Length) != 0)
            {
                return false;
            }

            start = end + 1;
        }

        return true;
    }

    /// <summary>Every question and its answer, as text without line breaks of its own.</summary>
    public string Record()
    {
        var record = new StringBuilder();
        foreach (var pair in _answers)
        {
            // Whether a file is there follows from its length and time.
            if (pair.Key[0] != FileQuestion || !_answers.ContainsKey(ContentQuestion + pair.Key.Substring(1)))
            {
                record.Append(pair.Key).Append(Divider).Append(pair.Value).Append(Divider);
            }
        }

        return record.ToString();
    }

    /// <summary>Whether there is a file at a full path.</summary>
    public bool HasFile(string path) => Answer(FileQuestion, path).Length > 0;

    /// <summary>Whether there is a folder at a full path.</summary>
    public bool HasFolder(string path) => Answer(FolderQuestion, path).Length > 0;

    /// <summary>The content of a file, or null when there is none that can be read.</summary>
    public byte[]? Read(string path)
    {
        // Asked first: a file that changes while it is read is read again by the next build.
        if (Answer(ContentQuestion, path).Length == 0)
        {
            return null;
        }

        try
        {
            return AtomicFile.Read(path);
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return null;
        }
    }

    /// <summary>The full paths of the files and the folders in a folder, sorted; a folder's ends in <c>/</c>. None when it cannot be listed.</summary>
    public IEnumerable<string> EntriesOf(string folder) =>
        Answer(NamesQuestion, folder).Split(['\n'], StringSplitOptions.RemoveEmptyEntries).Select(name => Path.Combine(folder, name));

    /// <summary>The nearest file of a name in a folder or above it, full path, or null.</summary>
    /// <param name="folder">The folder to begin with, full path.</param>
    /// <param name="name">A relative path, with <c>/</c>.</param>
    public string? FileAbove(string? folder, string name)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var candidate = Path.Combine(folder, name);
            if (HasFile(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>The path of a file with its name as it is on disk: where case does not count here, it does where the image is built.</summary>
    public static string AsOnDisk(string file)
    {
        try
        {
            return Directory.EnumerateFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file)).FirstOrDefault() ?? file;
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return file;
        }
    }

    private string Answer(char question, string path)
    {
        var key = question + path;
        if (!_answers.TryGetValue(key, out var answer))
        {
            answer = Ask(question, path);
            _answers.Add(key, answer);
        }

        return answer;
    }

    private static string Ask(char question, string path)
    {
        try
        {
            return question switch
            {
                FileQuestion => File.Exists(path) ? "+" : "",
                FolderQuestion => Directory.Exists(path) ? "+" : "",
                ContentQuestion => StampOf(new FileInfo(path)),
                _ => NamesIn(new DirectoryInfo(path)),
            };
        }
        catch (Exception failure) when (FileFailure.Is(failure))
        {
            return "";
        }
    }

    private static string StampOf(FileInfo file) =>
        file.Exists ? file.Length.ToString(CultureInfo.InvariantCulture) + "@" + file.LastWriteTimeUtc.Ticks.ToString(CultureInfo.InvariantCulture) : "";

    private static string NamesIn(DirectoryInfo folder) =>
        folder.Exists
            ? string.Join("\n", folder.EnumerateFileSystemInfos().Select(static entry => entry is DirectoryInfo ? entry.Name + "/" : entry.Name).OrderBy(static name => name, StringComparer.Ordinal))
            : "";
}
