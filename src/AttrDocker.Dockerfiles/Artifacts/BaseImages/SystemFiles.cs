namespace AttrDocker.Dockerfiles.Artifacts.BaseImages;

/// <summary>What nearly every image has. (Filesystem Hierarchy Standard 3.0; the lists of files of Alpine's, Debian's and Fedora's base packages.)</summary>
internal static class SystemFiles
{
    // What is in them depends on the image and its packages.
    private static readonly string[] Trees =
    [
        "/bin", "/boot", "/dev", "/etc", "/lib", "/lib32", "/lib64", "/libx32", "/proc", "/run", "/sbin", "/sys", "/var", "/usr/bin", "/usr/include", "/usr/lib", "/usr/lib32", "/usr/lib64",
        "/usr/libexec", "/usr/sbin", "/usr/share", "/usr/games", "/usr/local/share", "/usr/local/etc", "/root/.cache", "/root/.config",
    ];

    private static readonly string[] Empty =
    [
        "/home", "/home/ubuntu", "/media", "/mnt", "/opt", "/root", "/srv", "/tmp", "/usr", "/usr/local", "/usr/local/bin", "/usr/local/games", "/usr/local/include", "/usr/local/lib", "/usr/local/man",
        "/usr/local/sbin", "/usr/local/src", "/usr/src", "/var/cache", "/var/lib", "/var/log", "/var/run", "/var/tmp", "/etc/ssl", "/etc/ssl/certs", "/usr/share/man", "/usr/share/doc",
    ];

    private static readonly string[] WellKnown =
    [
        "/bin/sh", "/bin/bash", "/bin/busybox", "/root/.bashrc", "/root/.profile", "/root/.ssh", "/etc/alpine-release", "/etc/apk", "/etc/apt", "/etc/ca-certificates", "/etc/default", "/etc/environment", "/etc/group", "/etc/gshadow", "/etc/hostname", "/etc/hosts",
        "/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/localtime", "/etc/mime.types", "/etc/nsswitch.conf", "/etc/os-release", "/etc/passwd", "/etc/pki", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/profile", "/etc/protocols",
        "/etc/resolv.conf", "/etc/services", "/etc/shadow", "/etc/ssh", "/etc/ssl/cert.pem", "/etc/ssl/certs/ca-certificates.crt", "/etc/ssl/openssl.cnf", "/etc/timezone", "/lib/ld-musl-x86_64.so.1", "/lib/x86_64-linux-gnu", "/lib64/ld-linux-x86-64.so.2",
        "/usr/bin/env", "/usr/lib/locale", "/usr/lib/ssl", "/usr/lib/x86_64-linux-gnu", "/usr/local/share/ca-certificates", "/usr/share/ca-certificates", "/usr/share/locale", "/usr/share/zoneinfo", "/sbin/tini", "/usr/bin/tini", "/usr/bin/git", "/usr/bin/curl", "/lib/apk",
    ];

    private static readonly string[] WindowsTrees = ["/windows", "/program files", "/program files (x86)", "/programdata", "/users", "/inetpub"];

    /// <summary>Linux.</summary>
    public static IReadOnlyList<Fact> OfLinux { get; } =
    [
        .. Trees.SelectMany(static t => (Fact[])[new(t, FactKind.Path, FactStrength.Convention, "FROM") { Role = FactRole.System }, new(t, FactKind.Tree, FactStrength.Region, "FROM") { Role = FactRole.System }]),
        .. Empty.Concat(WellKnown).Select(static p => new Fact(p, FactKind.Path, FactStrength.Convention, "FROM") { Role = FactRole.System }),
    ];

    /// <summary>Windows.</summary>
    public static IReadOnlyList<Fact> OfWindows { get; } =
        [.. WindowsTrees.Select(static t => new Fact(t, FactKind.Tree, FactStrength.Region, "FROM") { Role = FactRole.System })];
}
