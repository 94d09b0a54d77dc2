namespace AttrDocker.Cli.Terminal;

/// <summary>Where the output goes, and whether a person looks at it.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Screen(TextReader In, TextWriter Out, TextWriter Error)
{
    /// <summary>Whether a person watches standard error.</summary>
    public bool IsWatched { get; init; }

    /// <summary>Whether standard output shows colours.</summary>
    public bool HasColours { get; init; }

    /// <summary>A screen over the process's own streams.</summary>
    public static Screen Of(TextReader input, TextWriter output, TextWriter error) => new(input, output, error)
    {
        IsWatched = !Console.IsErrorRedirected && !IsDumb && !IsSet("CI"),
        HasColours = !Console.IsOutputRedirected && !IsDumb && !IsSet("NO_COLOR"),
    };

    /// <summary>The writer for reports.</summary>
    public StyledWriter Report(ColourChoice colours) =>
        colours == ColourChoice.Always || (colours == ColourChoice.Auto && HasColours) ? StyledWriter.Coloured(Out) : StyledWriter.Plain(Out);

    private static bool IsDumb => Environment.GetEnvironmentVariable("TERM") == "dumb";

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
