using AttrDocker.Dockerfiles.Rules;

namespace AttrDocker.Dockerfiles.Writing;

/// <summary>What no Dockerfile can carry.</summary>
internal sealed partial class InstructionWriter
{
    private void CheckOneLine(string value, Part part, int index)
    {
        CheckCharacters(value, part, index);
        if (value.IndexOfAny(['\n', '\r']) >= 0)
        {
            Report(part, index, "it holds a line break, and the place for it is one line");
        }
    }

    /// <summary>To the builder an empty <c>from</c> is none, and the files would come from the build context.</summary>
    private void CheckNamesSomething(string? from, Part part, int index)
    {
        if (from is { Length: 0 })
        {
            Report(part, index, "it is empty, and the files would come from the build context");
        }
    }

    private void CheckCharacters(string value, Part part, int index)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\0')
            {
                Report(part, index, "it holds a NUL character");
                return;
            }

            if (char.IsSurrogatePair(value, i))
            {
                i++;
            }
            else if (char.IsSurrogate(value[i]))
            {
                Report(part, index, "it holds half of a surrogate pair, which is no character");
                return;
            }
        }
    }

    /// <summary>BuildKit splits flags byte by byte, so that <c>target=/é</c> arrives as <c>target=/Ã©</c> (seen in Engine 20.10 and 28.5).</summary>
    private void CheckFlag(string value, Part part, int index)
    {
        if (value.Any(static c => c > '\u007F'))
        {
            Report(part, index, "it is written as a flag, and the builder garbles flags beyond ASCII (where variables are expanded, an ARG can hold it)");
        }
    }

    /// <summary>A single escape character at the end of a line continues it, and would swallow the next instruction.</summary>
    private void CheckLastCharacter(string value, Part part, int index)
    {
        var line = value.TrimEnd();
        if (line.Length > 0 && line[line.Length - 1] == escape && (line.Length == 1 || line[line.Length - 2] != escape))
        {
            Report(part, index, $"it ends with '{escape}', which continues the line");
        }
    }

    private void CheckPlainName(string name, Part part, int index, string what)
    {
        CheckCharacters(name, part, index);
        if (name.Length == 0)
        {
            Report(part, index, what + " cannot be empty");
        }
        else if (name.Any(c => char.IsWhiteSpace(c) || c is '\uFEFF' or '"' or '\'' or '=' or '$' || c == escape) || name[0] == '#' || name.StartsWith("--", StringComparison.Ordinal))
        {
            Report(part, index, what + " can hold letters, digits, '-', '_' and '.' only");
        }
    }
}
