namespace AttrDocker.Dockerfiles.Artifacts.Policy;

/// <summary>Endings of files that a letter makes into another one: <c>index.ts</c> becomes <c>index.js</c>, and both are there.</summary>
internal static class FileEndings
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "aab", "aar", "apk", "app", "bat", "bin", "bz", "bz2", "c", "cc", "cer", "cfg", "cjs", "cmd", "cnf", "conf", "cpp", "crt", "cs", "csr", "css", "csv", "cts", "db", "deb", "der", "dev", "dll", "ear", "elf", "env", "eot", "exe",
        "gem", "go", "gz", "h", "hex", "htm", "html", "hpp", "ico", "img", "in", "ini", "ipa", "iso", "jar", "jpg", "js", "json", "jsx", "key", "la", "lib", "lock", "log", "map", "md", "mjs", "mo", "mod", "mts", "o", "otf", "p12", "pdb", "pem", "pex", "php",
        "pkg", "png", "po", "pot", "pub", "py", "pyc", "pyd", "pyz", "rb", "rpm", "rs", "sar", "sass", "scss", "sh", "so", "spec", "sql", "sum", "svg", "tar", "tbz", "tgz", "toml", "ts", "tsx", "ttf", "txt", "txz", "vsix", "war", "wasm", "wat", "whl", "woff", "xml", "xsl", "xz", "yaml", "yml", "zip", "zst",
    };

    /// <summary>Whether two names differ by their endings, and both endings are ones that files have.</summary>
    public static bool Differ(string left, string right) => Of(left) is { } one && Of(right) is { } other && one != other && Known.Contains(one) && Known.Contains(other);

    private static string? Of(string name) => name.LastIndexOf('.') is > 0 and var dot ? name.Substring(dot + 1) : null;
}
