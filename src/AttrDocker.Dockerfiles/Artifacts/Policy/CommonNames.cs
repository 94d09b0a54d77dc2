namespace AttrDocker.Dockerfiles.Artifacts.Policy;

/// <summary>Names that a stage may well have without a command saying so.</summary>
internal static class CommonNames
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "api", "app", "apps", "assets", "bin", "bins", "build", "built", "builds", "cache", "cmd", "code", "conf", "config", "configs", "core", "css", "data", "debug", "deps", "dest", "dist", "doc", "docs", "etc",
        "files", "home", "html", "img", "include", "install", "jar", "jars", "lib", "libs", "log", "logs", "main", "mnt", "mod", "modules", "node_modules", "obj", "opt", "out", "output", "package", "packages", "pkg", "prod", "project", "public", "publish",
        "published", "release", "releases", "repo", "root", "run", "sbin", "scripts", "server", "share", "site", "source", "sources", "src", "srv", "stage", "static", "storage", "target", "temp", "test", "tests", "tmp", "tool", "tools", "usr", "var", "vendor", "web", "wheels", "work", "workspace", "www",
    };

    /// <summary>Whether a name is one of them.</summary>
    public static bool Contains(string name) => Names.Contains(name);
}
