using AttrDocker.Dockerfiles.Parsing;
using AttrDocker.Dockerfiles.Writing;

namespace AttrDocker.Dockerfiles;

/// <summary>What <c>RUN</c>, <c>CMD</c>, <c>ENTRYPOINT</c> and <c>HEALTHCHECK</c> execute. (Dockerfile reference, "Shell and exec form".)</summary>
public abstract record Command;

/// <summary>The exec form, a JSON array: the program and its arguments, run without a shell.</summary>
/// <param name="Arguments">The program, then its arguments.</param>
public sealed record ExecForm(EquatableArray<string> Arguments) : Command;

/// <summary>The shell form: text for the stage's shell.</summary>
/// <param name="Lines">
/// The text as it is laid out over continued lines, each one trimmed and not empty; the shell sees them joined by blanks.
/// A line but the first does not start with <c>#</c>, because it would be a comment.
/// </param>
public sealed record ShellForm(EquatableArray<string> Lines) : Command
{
    /// <summary>The bodies of the heredocs that the text opens, in order; only <c>RUN</c> can have some.</summary>
    public EquatableArray<Heredoc> Heredocs { get; init; }

    /// <summary>The text as one line, as the shell sees it.</summary>
    public string Text => string.Join(" ", Lines);

    /// <summary>
    /// What a <c>RUN</c> needs to give a text to the shell unchanged: one line where that is possible, a heredoc where the text has
    /// several lines or where BuildKit would read it as something else.
    /// </summary>
    public static ShellForm Script(string text)
    {
        var line = text.Trim();
        if (line.IndexOfAny(['\n', '\r']) < 0 && !JsonArray.IsArray(line) && !HeredocWords.HasAny(line))
        {
            return new ShellForm([line]);
        }

        var heredoc = Heredoc.Of(text);
        return new ShellForm([heredoc.Word]) { Heredocs = [heredoc] };
    }

    /// <summary>Commands that run one after the other as long as each succeeds: joined with <c>&amp;&amp;</c>, one on a line.</summary>
    public static ShellForm Sequence(IEnumerable<string> commands)
    {
        var lines = new List<string>();
        foreach (var command in commands)
        {
            var line = command.Trim();
            var last = lines.Count - 1;

            // An empty command stays a line of its own, so that the writer can refuse it.
            if (last < 0 || lines[last].Length == 0)
            {
                lines.Add(line);
                continue;
            }

            lines[last] += " &&";
            if (line.StartsWith("#", StringComparison.Ordinal))
            {
                lines[last] += " " + line;
            }
            else
            {
                lines.Add(line);
            }
        }

        return new ShellForm(lines.ToEquatableArray());
    }
}
