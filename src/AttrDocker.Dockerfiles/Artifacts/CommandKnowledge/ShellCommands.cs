using AttrDocker.Dockerfiles.Artifacts.Files;

namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>The shell's own commands, and shells that run a script. (POSIX, Shell Command Language, 2.14 and "sh"; Bash manual, "Shell Builtin Commands".)</summary>
internal static class ShellCommands
{
    private static readonly string[] Environments = ["activate", "profile", ".profile", ".bash_profile", "nvm.sh", "os-release", "lsb-release", "setvars.sh", "setup.sh", "setup.bash", "sdkman-init.sh", "conda.sh", "enable", "functions"];

    public static KnownCommand[] All { get; } =
    [
        new(
            ":", "alias", "break", "builtin", "continue", "dirs", "exit", "false", "getopts", "hash", "let", "read", "return", "set", "shift",
            "shopt", "test", "[", "[[", "times", "trap", "true", "type", "ulimit", "umask", "unalias", "unset", "wait", "sleep", "sync", "yes", "env", "printenv"),
        new("echo", "printf"),
        new(".", "source") { Also = static call => call.Operands.FirstOrDefault() is { } script && !IsEnvironment(script) ? UnknownCommand.EffectsOf(call) : [] },
        new("trap", "exec", "eval") { Opens = Openness.Script },
        new("busybox", "fakeroot", "stdbuf", "catchsegv", "setarch", "linux32", "linux64", "xvfb-run", "dumb-init", "tini", "chronic") { Also = static call => call.Inner(0) },
    ];

    // Files that only set variables.
    private static bool IsEnvironment(string script) =>
        ImagePath.Name(script) is var name && (Environments.Contains(name) || name.EndsWith("rc", StringComparison.Ordinal) || name.IndexOf("env", StringComparison.Ordinal) >= 0);
}
