namespace AttrDocker.Cli.Terminal;

/// <summary>What a piece of output is, which decides its colour where there are colours.</summary>
internal enum Tone
{
    /// <summary>Text.</summary>
    Plain,

    /// <summary>What one can do without, such as line numbers.</summary>
    Faint,

    /// <summary>What the eye should find, such as a file's name.</summary>
    Strong,

    /// <summary>Of an error.</summary>
    Error,

    /// <summary>Of a warning.</summary>
    Warning,

    /// <summary>Of an advice.</summary>
    Info,

    /// <summary>All is well, or how it would be.</summary>
    Good,
}
