using System.Globalization;
using System.Text;
using AttrDocker.Dockerfiles.Context;
using AttrDocker.Tasks.Files;
using AttrDocker.Tasks.Images;

namespace AttrDocker.Tasks.Context;

/// <summary>
/// What a look at the context that found nothing asked the disk, and what it was answered. The findings follow from the texts and
/// those answers alone, so while they are the same nothing is to be found, and the library (some 100 ms in a fresh process) is not
/// needed. No times are compared.
/// </summary>
/// <param name="folder">The build context.</param>
internal sealed class RememberedLook(ContextFolder folder) : IBuildContext
{
    private const char Divider = '\0';
    private const int LongestRecord = 64 * 1024;

    private readonly StringBuilder _answers = new();

    /// <summary>Whether the disk still gives the answers of a record that belongs to these texts.</summary>
    /// <param name="record">The file of the record.</param>
    /// <param name="texts">All that the findings depend on besides the context.</param>
    public bool IsUpToDate(string record, string texts)
    {
        if (AtomicFile.Read(record) is not { } bytes
            || Encoding.UTF8.GetString(bytes) is var content && !content.StartsWith(texts + Divider, StringComparison.Ordinal))
        {
            return false;
        }

        var answers = content.Substring(texts.Length + 1).Split(Divider);
        for (var i = 0; i + 2 < answers.Length; i += 3)
        {
            var (question, path, answer) = (answers[i], answers[i + 1], answers[i + 2]);
            if (answer != (question.Length == 0 ? Answer(folder.Find(path)) : Answer(folder.List(path), int.Parse(question, CultureInfo.InvariantCulture))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Keeps the answers, unless they are many.</summary>
    public void Keep(string record, string texts)
    {
        if (_answers.Length <= LongestRecord)
        {
            AtomicFile.Write(record, DockerfileText.Encode(texts + Divider + _answers));
        }
    }

    /// <inheritdoc/>
    public EntryKind Find(string path)
    {
        var kind = folder.Find(path);
        Remember("", path, Answer(kind));
        return kind;
    }

    /// <inheritdoc/>
    public IEnumerable<ContextEntry> List(string path)
    {
        var entries = new List<ContextEntry>();
        try
        {
            foreach (var entry in folder.List(path))
            {
                entries.Add(entry);
                yield return entry;
            }

            // All were read, so one more would be another answer.
            entries.Add(default);
        }
        finally
        {
            var count = entries.Count;
            var all = count > 0 && entries[count - 1].Name is null;
            Remember(count.ToString(CultureInfo.InvariantCulture), path, Answer(all ? entries.Take(count - 1) : entries, count));
        }
    }

    private void Remember(string question, string path, string answer)
    {
        if (_answers.Length <= LongestRecord)
        {
            _answers.Append(question).Append(Divider).Append(path).Append(Divider).Append(answer).Append(Divider);
        }
    }

    private static string Answer(EntryKind kind) => kind switch { EntryKind.None => "-", EntryKind.File => "f", _ => "d" };

    private static string Answer(IEnumerable<ContextEntry> entries, int most)
    {
        var answer = new StringBuilder();
        foreach (var entry in entries)
        {
            if (most-- == 0)
            {
                break;
            }

            answer.Append(Answer(entry.Kind)).Append(entry.Name).Append('/');
        }

        return answer.ToString();
    }
}
