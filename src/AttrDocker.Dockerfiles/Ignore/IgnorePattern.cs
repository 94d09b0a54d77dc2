namespace AttrDocker.Dockerfiles.Ignore;

/// <summary>
/// A pattern of an ignore file, of <c>--exclude</c>, or of a source under <c>--parents</c>, with the rules of moby's patternmatcher:
/// those of <see cref="PathPattern"/>, and <c>**</c> takes any number of folders.
/// </summary>
public sealed class IgnorePattern
{
    private readonly Glob _glob;
    private readonly string[] _names;

    private IgnorePattern(string text, bool isException, int line, Glob glob)
    {
        (Text, IsException, Line, _glob) = (text, isException, line, glob);
        _names = text.Split('/');
    }

    /// <summary>The pattern as it is matched: cleaned, without <c>!</c> and without a slash at either end.</summary>
    public string Text { get; }

    /// <summary>Whether it brings paths back (<c>!</c>).</summary>
    public bool IsException { get; }

    /// <summary>Its line, counted from 1.</summary>
    public int Line { get; }

    /// <inheritdoc/>
    public override string ToString() => (IsException ? "!" : "") + Text;

    /// <summary>Whether it fits a path itself, whatever its folders. The path is clean and without a slash at the start.</summary>
    public bool IsMatch(string path) => _glob.IsMatch(path);

    /// <summary>Reads a line that is neither empty nor a comment.</summary>
    /// <param name="line">The line, or a value of <c>--exclude</c>.</param>
    /// <param name="number">Its number.</param>
    /// <param name="error">What is wrong, where there is no result.</param>
    internal static IgnorePattern? Read(string line, int number, out IgnoreError? error)
    {
        var isException = line[0] == '!';
        var text = isException ? line.Substring(1).Trim() : line;
        if (text.Length == 0)
        {
            error = new(number, "'!' brings nothing back. Write a pattern after it.");
            return null;
        }

        text = CleanPath.Of(text);
        text = text.Length > 1 && text[0] == '/' ? text.Substring(1) : text;
        var glob = GlobReader.Read(text, knowsDoubleStars: true, out var problem);
        error = glob is null ? new(number, $"'{line}' {problem}. The builder refuses the whole file: correct the pattern.") : null;
        return glob is null ? null : new(text, isException, number, glob);
    }

    /// <summary>Whether it may fit something below a folder. True in doubt.</summary>
    internal bool MayMatchBelow(string folder)
    {
        if (folder.Length == 0)
        {
            return true;
        }

        var names = folder.Split('/');
        for (var i = 0; i < names.Length; i++)
        {
            if (i == _names.Length)
            {
                return false;
            }

            if (_names[i].Contains("**"))
            {
                return true;
            }

            if (_names[i] != names[i] && _names[i].IndexOfAny(['*', '?', '[', '\\']) < 0)
            {
                return false;
            }
        }

        return _names.Length > names.Length;
    }
}
