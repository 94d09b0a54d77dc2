namespace AttrDocker.Cli.Terminal;

/// <summary>When output is coloured.</summary>
internal enum ColourChoice
{
    /// <summary>On a terminal that can, unless <c>NO_COLOR</c> is set.</summary>
    Auto,

    /// <summary>Always, for a program that shows colours though it is no terminal.</summary>
    Always,

    /// <summary>Never.</summary>
    Never,
}
