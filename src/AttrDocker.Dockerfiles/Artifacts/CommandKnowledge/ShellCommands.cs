using AttrDocker.Dockerfiles.Artifacts.Files;

namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>The shell's own commands, and shells that run a script. (POSIX, Shell Command Language, 2.14 and "sh"; Bash manual, "Shell Builtin Commands".)</summary>
internal static class ShellCommands
{
    public static KnownCommand[] All { get; } =
    [
        new(
            ":", ".", "source", "alias", "break", "builtin", "continue", "dirs", "exit", "false", "getopts", "hash", "let", "read", "return", "set", "shift",
            "shopt", "test", "[", "[[", "times", "trap", "true", "type", "ulimit", "umask", "unalias", "unset", "wait", "sleep", "sync", "yes", "env", "printenv"),
        new("echo", "printf"),
        new("sh", "bash", "ash", "dash", "zsh", "ksh") { On = ["-n"] },
        new("trap", "exec", "eval") { Opens = Openness.Script },
        new("command", "nohup", "time", "nice", "timeout") { Also = static call => call.Inner(0) },
        new("busybox", "fakeroot", "stdbuf", "catchsegv", "setarch", "linux32", "linux64", "xvfb-run", "dumb-init", "tini", "chronic") { Also = static call => call.Inner(0) },
    ];
}
