namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>Commands that leave no file where the script works: they print, test, set attributes, delete, or install packages into the system.</summary>
internal static class QuietCommands
{
    public static KnownCommand[] All { get; } =
    [
        new(
            "apk", "apt", "apt-get", "apt-key", "apt-cache", "add-apt-repository", "yum", "dnf", "microdnf", "zypper", "pacman", "dpkg", "rpm",
            "addgroup", "adduser", "groupadd", "useradd", "usermod", "groupmod", "passwd", "chpasswd", "chmod", "chown", "chgrp", "setcap", "ldconfig",
            "update-ca-certificates", "locale-gen", "echo", "printf", "cat", "head", "tail", "grep", "egrep", "awk", "cut", "sort", "uniq", "tr", "wc",
            "ls", "find", "du", "df", "stat", "file", "which", "type", "hash", "test", "[", "[[", "true", "false", ":", "set", "unset", "shopt", "trap",
            "exit", "return", "sleep", "wait", "uname", "id", "whoami", "hostname", "date", "env", "pwd", "basename", "dirname", "readlink", "realpath",
            "sha1sum", "sha256sum", "sha512sum", "md5sum", "gpg", "rm", "rmdir", "sed", "strip", "upx", "source", ".", "alias", "umask", "ulimit", "read",
            "shift", "break", "continue", "sync", "corepack", "nproc", "getent", "java", "javap", "chroot")
        {
            IsClosed = true,
        },
    ];
}
