namespace AttrDocker.Cli.Files;

/// <summary>A Dockerfile to look at.</summary>
/// <param name="Path">The path to read, or <see langword="null"/> for standard input.</param>
/// <param name="Name">How reports call it: relative to the working folder where it lies below, with <c>/</c>.</param>
internal sealed record InputFile(string? Path, string Name)
{
    /// <summary>The argument that means standard input.</summary>
    public const string StandardInputArgument = "-";

    /// <summary>Standard input.</summary>
    public static InputFile StandardInput { get; } = new(null, "<stdin>");

    /// <summary>Whether it is standard input, which has no path that a report could link to.</summary>
    public bool IsStandardInput => Path is null;

    /// <summary>A file, by its path as the user wrote it.</summary>
    public static InputFile Of(string path) => new(path, NameOf(path));

    private static string NameOf(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        var relative = System.IO.Path.GetRelativePath(Environment.CurrentDirectory, full);
        var name = relative.StartsWith("..", StringComparison.Ordinal) ? full : relative;
        return System.IO.Path.DirectorySeparatorChar == '/' ? name : name.Replace(System.IO.Path.DirectorySeparatorChar, '/');
    }
}
