namespace AttrDocker.Dockerfiles.Artifacts.CommandKnowledge;

/// <summary>Commands that read and print; what they print goes where a redirection says. (POSIX utilities; GNU coreutils, grep, sed, gawk; jq and yq manuals.)</summary>
internal static class TextCommands
{
    public static KnownCommand[] All { get; } =
    [
        new(
            "base64", "basename", "cat", "tac", "cmp", "column", "comm", "cut", "diff", "dirname", "du", "df", "egrep", "fgrep", "grep", "zgrep", "rg",
            "expr", "file", "fold", "fmt", "head", "hexdump", "join", "jq", "less", "more", "locate", "ls", "dir", "vdir", "md5sum", "nl", "od", "paste", "pwd", "readlink", "realpath", "rev",
            "sha1sum", "sha224sum", "sha256sum", "sha384sum", "sha512sum", "b2sum", "cksum", "sum", "shasum", "seq", "stat", "strings", "tail", "tr", "tty", "wc",
            "which", "whereis", "envsubst", "factor", "mktemp", "nproc", "bc", "ldd", "objdump", "readelf", "nm", "size", "xmlstarlet", "scanelf", "mkpasswd", "pg_config", "xx-info", "xx-verify"),
        new("sed", "yq") { Regions = ["."] },
        new("perl") { Also = static call => IsFilter(call) ? [call.MayFill(".")] : UnknownCommand.EffectsOf(call) },
        new("awk", "gawk", "mawk") { Also = static call => call.Arguments.Any(static a => a.Contains("print") && a.Contains('>')) ? UnknownCommand.EffectsOf(call) : [] },
        new("sort", "shuf", "iconv", "xmllint", "tree") { Outputs = ["-o", "--output"] },
        new("uniq", "xxd", "dos2unix", "unix2dos") { Operands = WrittenOperands.Last },
        new("tee") { Operands = WrittenOperands.All },
        new("split", "csplit") { Bundles = true, Values = ["-a", "-b", "-C", "-l", "-n", "-f"], Regions = ["."], Also = static call => call.Operands.Skip(1).Select(o => (Effect)call.Wrote(o + ImagePath.Hole)) },
        new("patch") { Regions = ["."], Outputs = ["-o", "--output"] },
    ];

    // perl -pi -e 's/a/b/' changes files where they are; any other program may write what it likes.
    private static bool IsFilter(CommandCall call) => call.HasLetter('e') && (call.HasLetter('p') || call.HasLetter('n') || call.HasLetter('i'));
}
