using System.Text;

namespace AttrDocker.Dockerfiles.Parsing;

/// <summary>
/// Gathers comment lines until it is known to what they belong: the heading, an instruction, or the end of the file.
/// No comment is lost: blocks with empty lines between them become one comment with empty lines in it.
/// </summary>
internal sealed class CommentCollector(string text)
{
    private int _start = -1;
    private int _end;
    private int _lines;
    private int _emptyAt = -1;
    private StringBuilder? _joined;
    private bool _mayBeHeading = true;

    /// <summary>The first block of the file, if an empty line divides it from what follows.</summary>
    public string? Heading { get; private set; }

    /// <summary>Where the current comment stands; nothing where there is none.</summary>
    public (int Start, int End) Where => _lines == 0 ? (-1, -1) : (_start, _end);

    /// <summary>Adds a comment line.</summary>
    public void Add(TextSlice line)
    {
        // Of an ended first block that another block follows, the empty line makes the heading.
        if (_emptyAt == _lines && _lines > 0)
        {
            if (_mayBeHeading)
            {
                Heading = Take();
                _mayBeHeading = false;
            }
            else
            {
                AppendLine("");
            }
        }

        if (_lines == 0)
        {
            _start = line.SourceStart;
        }

        AppendLine(Content(line));
        _end = line.SourceEnd;
    }

    /// <summary>Tells of an empty line.</summary>
    public void AddEmptyLine()
    {
        if (_lines > 0)
        {
            _emptyAt = _lines;
        }
    }

    /// <summary>The comment of the instruction that has been read, with the comment lines inside of it.</summary>
    public string? TakeFor(List<TextSlice> inner)
    {
        if (_mayBeHeading && _lines > 0 && _emptyAt == _lines)
        {
            Heading = Take();
        }

        _mayBeHeading = false;
        foreach (var line in inner)
        {
            AppendLine(Content(line));
        }

        return Take();
    }

    /// <summary>The comment behind the last instruction.</summary>
    public string? TakeClosing() => Take();

    private string? Take()
    {
        var comment = _lines == 0 ? null : _joined!.ToString();
        _joined?.Clear();
        (_lines, _emptyAt) = (0, -1);
        return comment;
    }

    private void AppendLine(string line)
    {
        _joined ??= new();
        if (_lines++ > 0)
        {
            _joined.Append('\n');
        }

        _joined.Append(line);
    }

    private string Content(TextSlice line)
    {
        var start = line.SourceStart + 1;
        start += start < line.SourceEnd && Blanks.IsBlank(text[start]) ? 1 : 0;
        var content = text.Substring(start, line.SourceEnd - start).TrimEnd();

        // As the writer writes it: blanks at an end are lost, and a carriage return would look like the end of the line.
        return content.IndexOf('\r') < 0 ? content : string.Join("\n", content.Split('\r').Select(static part => part.TrimEnd()));
    }
}
