namespace AttrDocker.Dockerfiles.Scripts;

/// <summary>The variables that a command finds set whatever its image is: by its shell, by the builder, or by what people run builds with.</summary>
internal static class ShellEnvironment
{
    // POSIX, "Shell Variables"; Bash manual, "Bash Variables".
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "HOME", "PATH", "PWD", "OLDPWD", "HOSTNAME", "HOSTTYPE", "MACHTYPE", "OSTYPE", "USER", "USERNAME", "LOGNAME", "SHELL", "TERM", "TMPDIR", "TZ",
        "LANG", "LANGUAGE", "LC_ALL", "LC_COLLATE", "LC_CTYPE", "LC_MESSAGES", "LC_NUMERIC", "LC_TIME", "UID", "EUID", "GID", "GROUPS", "PPID", "SHLVL",
        "IFS", "PS1", "PS2", "PS3", "PS4", "ENV", "RANDOM", "SRANDOM", "SECONDS", "EPOCHSECONDS", "LINENO", "OPTARG", "OPTIND", "OPTERR", "REPLY", "MAPFILE",
        "PIPESTATUS", "FUNCNAME", "DIRSTACK", "COLUMNS", "LINES", "EDITOR", "PAGER", "MAIL", "DISPLAY", "SUDO_USER", "SUDO_UID", "SUDO_GID",
        "DEBIAN_FRONTEND", "SOURCE_DATE_EPOCH",
    };

    /// <summary>Whether a variable is one of them.</summary>
    public static bool Has(string name) => Names.Contains(name) || name.StartsWith("BASH", StringComparison.Ordinal);
}
