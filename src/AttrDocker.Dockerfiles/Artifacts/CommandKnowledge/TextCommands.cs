namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>Commands that read and print; what they print goes where a redirection says. (POSIX utilities; GNU coreutils, grep, sed, gawk; jq and yq manuals.)</summary>
internal static class TextCommands
{
    public static KnownCommand[] All { get; } =
    [
        new(
            "awk", "gawk", "mawk", "base64", "basename", "cat", "tac", "cmp", "column", "comm", "cut", "diff", "dirname", "du", "df", "egrep", "fgrep", "grep", "zgrep", "rg",
            "expr", "file", "fold", "fmt", "head", "hexdump", "join", "jq", "less", "more", "locate", "ls", "dir", "vdir", "md5sum", "nl", "od", "paste", "pwd", "readlink", "realpath", "rev",
            "sha1sum", "sha224sum", "sha256sum", "sha384sum", "sha512sum", "b2sum", "cksum", "sum", "shasum", "seq", "shuf", "stat", "strings", "tail", "tr", "tree", "tty", "uniq", "wc",
            "which", "whereis", "xxd", "envsubst", "factor", "mktemp", "nproc", "bc", "dos2unix", "unix2dos", "iconv", "ldd", "objdump", "readelf", "nm", "size", "cosign", "xmllint", "xmlstarlet",
            "scanelf", "mkpasswd", "pg_config", "xx-info", "xx-verify"),
        new("sed", "perl", "yq") { Regions = ["."] },
        new("sort") { Outputs = ["-o", "--output"] },
        new("tee") { Operands = WrittenOperands.All },
        new("split", "csplit") { Regions = ["."] },
        new("patch") { Regions = ["."], Outputs = ["-o", "--output"] },
    ];
}
