namespace AttrDocker.Cli;

/// <summary>What the process tells its caller; the same for all commands.</summary>
internal static class ExitCodes
{
    /// <summary>All is well.</summary>
    public const int Clean = 0;

    /// <summary>The Dockerfile has problems that count.</summary>
    public const int Problems = 1;

    /// <summary>The command line is wrong, or a file cannot be read.</summary>
    public const int Failure = 2;
}
